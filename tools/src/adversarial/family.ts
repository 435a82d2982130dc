import type { Random } from "@send-standards/common/sample";
import type { Material } from "./material.ts";

/** What one hostile body is made from. */
export interface BodyContext {
  readonly material: Material;
  readonly random: Random;
  /** About how many bytes the body is to have. */
  readonly bytes: number;
  /** About how many properties and list items it is to have. */
  readonly nodes: number;
}

/** Makes hostile bodies of one kind. */
export interface Family {
  /** Kebab-case, as the table of results has it. */
  readonly name: string;
  /** Returns one body; text is sent in UTF-8. The same choices give the same body. */
  readonly make: (context: BodyContext) => string | Uint8Array;
}

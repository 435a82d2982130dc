import type { AdviceRegister } from "./advice-register.ts";
import type { Scene } from "./scene.ts";

/** Section of a provision. */
export type ProvisionSection = "F" | "G" | "H1" | "H2";

/** What the provisions of one plan share. */
export interface ProvisionContext {
  readonly scene: Scene;
  readonly register: AdviceRegister;
  /** Item of the personal budget by id of the provision that it pays for. */
  readonly budget: ReadonlyMap<string, string>;
}

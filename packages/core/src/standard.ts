import type { CodeList } from "./code-list.ts";
import type { Pointer } from "./pointer.ts";
import type { Rule } from "./rule.ts";
import type { SetRule } from "./set-rule.ts";

/** One error as the generated structure check reports it (the shape that Ajv writes). */
export interface StructureError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A generated check: returns whether `data` has the structure, and leaves its errors on itself. */
export interface StructureCheck {
  (data: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

/**
 * A generated check that only answers: returns how many properties the objects of `data` have altogether where it has the
 * structure, and -1 where it has not or only the full check can tell. `data` is made of JSON, as `JSON.parse` returns it.
 */
export type FastCheck = (data: unknown) => number;

/** One place of a published schema, reduced to what explains a structural error. */
export interface OutlineNode {
  /** Name of the definition that stands here. */
  readonly ref?: string;
  readonly properties?: Readonly<Record<string, OutlineNode>>;
  readonly items?: OutlineNode;
  /** Id of the code list whose codes stand here. */
  readonly codeList?: string;
  /** What a value with a pattern looks like, in words. */
  readonly form?: string;
  /** Property that tells the branches of a union apart. */
  readonly tag?: string;
  /** The branches of a union in the order of the schema, each with the value of its tag. */
  readonly branches?: readonly { readonly value: string; readonly node: OutlineNode }[];
}

/** What the validator must know about the published schema to explain a structural error. */
export interface SchemaOutline {
  readonly root: OutlineNode;
  readonly definitions: Readonly<Record<string, OutlineNode>>;
  /** Length of the longest list that the schema allows anywhere. */
  readonly longestList: number;
}

/** The generated code of one published schema. */
export interface Structure {
  readonly check: StructureCheck;
  readonly outline: SchemaOutline;
}

/** A data standard in one version: everything the validator needs, and nothing of the validator. */
export interface Standard<Record = never, Index = never> {
  /** Kebab-case id, as records carry it in `standard`: "ehc-plan". */
  readonly id: string;
  readonly title: string;
  /** Three-part version of the standard. */
  readonly version: string;
  /** `$id` of the producer schema. */
  readonly schemaId: string;
  /** Every code list that the schema or a rule uses. */
  readonly codeLists: readonly CodeList[];
  /** Rules in the order of the rule book. */
  readonly rules: readonly Rule<Record, Index>[];
  /** Rules about several records at once, in the order of the rule book; none where absent. */
  readonly setRules?: readonly SetRule<Record, Index>[];
  /**
   * Builds the `Index` that the rules share. It must survive a record whose structure is unsound. Its
   * result is opaque to everybody but the rules, so that standards of every kind fit into one list.
   */
  readonly createIndex: (record: Record) => unknown;
  /** Returns the letter of the section that holds `pointer`, where the standard has sections. */
  readonly sectionOf?: (pointer: string) => string | undefined;
  /** Pointers of the parts of a record by which is reported how far records are filled in: its sections, or its groups. */
  readonly parts?: readonly Pointer[];
  /** Loads the fast check of what a producer may send; absent where the schema has what the generator does not know. */
  readonly loadFastCheck?: () => Promise<FastCheck>;
  /** Loads the fast check of what a receiver must accept; absent as above. */
  readonly loadReceiverFastCheck?: () => Promise<FastCheck>;
  /**
   * Loads the published JSON Schema (2020-12) of what a producer may send, with its descriptions; for people and other programs,
   * as nothing here needs it. Plain data that all who load it share, so nobody changes it. Absent where none is published.
   */
  readonly loadSchema?: () => Promise<{ readonly [keyword: string]: unknown }>;
  /** Loads the published JSON Schema of what a receiver must accept; as above. */
  readonly loadReceiverSchema?: () => Promise<{ readonly [keyword: string]: unknown }>;
  /** Loads the generated check of what a producer may send. */
  readonly loadStructure: () => Promise<Structure>;
  /** Loads the generated check of what a receiver must accept. */
  readonly loadReceiverStructure: () => Promise<Structure>;
}

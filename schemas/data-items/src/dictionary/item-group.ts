import type { SupplierKindCode } from "@send-standards/common";
import type { MappingSystem } from "./mapping-systems.ts";

/** What a data item is called elsewhere. */
export interface Mapping {
  readonly system: MappingSystem;
  /** Name, number or path of the item there; in SNOMED CT the concept id with its term. */
  readonly item: string;
  /** Whether the item was seen in a transcription of that system's own specification. */
  readonly verified: boolean;
}

/** The data items of one kind of entry, or of one shared type, with what the schema does not say of them. */
export interface ItemGroup {
  /** Beginning of the ids of its items: "education.suspension". It never changes. */
  readonly id: string;
  /** Where its items are: the pattern of the entry, "/education/suspensions/*", or the name of a shared type, "Setting". */
  readonly at: string;
  /** Who keeps the definition. */
  readonly owner: string;
  /** Who supplies the items. */
  readonly suppliedBy: readonly SupplierKindCode[];
  /** When they are supplied. */
  readonly suppliedWhen: string;
  /** What each item is called elsewhere, by its path below `at`. An item that is called nothing elsewhere has an empty list. */
  readonly items: Readonly<Record<string, readonly Mapping[]>>;
}

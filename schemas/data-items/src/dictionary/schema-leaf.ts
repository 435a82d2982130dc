/** As much of JSON Schema as the dictionary reads. */
export interface LeafSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: LeafSchema;
  readonly anyOf?: readonly LeafSchema[];
  readonly properties?: Readonly<Record<string, LeafSchema>>;
  readonly required?: readonly string[];
  readonly "x-codeList"?: { readonly id: string; readonly mode: string };
  readonly "x-since"?: string;
  readonly "x-source"?: string;
  readonly "x-sensitivity"?: string;
}

/** One data item as the schema has it. */
export interface SchemaLeaf {
  /** "/education/suspensions/*\/startDate", or "Setting/urn" inside a shared type. */
  readonly place: string;
  /** Title of the entry or shared type that it belongs to. */
  readonly entry: string;
  readonly schema: LeafSchema;
  /** Whether an entry of its kind must have it; never so for an item that only some kinds of entry have. */
  readonly required: boolean;
  /** Values of the tag for which the item is there, where its entry is told apart by a tag. */
  readonly onlyFor?: readonly string[];
}

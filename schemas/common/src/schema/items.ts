import type { CodeList, Source } from "@send-standards/core";
import {
  type TArray,
  type TBoolean,
  type TInteger,
  type TNumber,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from "@sinclair/typebox";

/**
 * How much care a property needs. `ordinary` may be shown; `personal` identifies somebody;
 * `special-category` is data on health, ethnicity or the like (UK GDPR article 9); `confidential`
 * could put somebody in danger.
 */
export type Sensitivity = "ordinary" | "personal" | "special-category" | "confidential";

/** What every property of a file has in common, unless the property says otherwise. */
export interface ItemDefaults {
  readonly source: Source;
  readonly sensitivity: Sensitivity;
  /** Version of the standard that brought the property; the first one where absent. */
  readonly since?: string;
}

/** What one property may say for itself. */
export interface ItemOptions extends Partial<ItemDefaults> {
  /** Longest text in characters, or most items of a list. */
  readonly max?: number;
}

/** A pattern of the portable subset with the length it allows. */
export interface PatternOptions extends ItemOptions {
  readonly pattern: string;
  readonly max: number;
}

/** Makes the entries of `optional` optional and leaves those of `required` as they are. */
export type RecordProperties<Required extends TProperties, Optional extends TProperties> = {
  [Key in keyof Required | keyof Optional]: Key extends keyof Required
    ? Required[Key]
    : Key extends keyof Optional
      ? TOptional<Optional[Key]>
      : never;
};

/** ISO 8601 calendar date from 1900 to 2099; the pattern knows month lengths and leap years. */
export const datePattern =
  "^((19|20)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|(19(0[48]|[2468][048]|[13579][26])|20(0[048]|[2468][048]|[13579][26]))-02-29)$";

/** Id of an entity: unique in the record, stable across its versions. */
export const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

/** Key of an extension: a domain name in reverse, "uk.gov.example". */
export const extensionKeyPattern = "^[a-z][a-z0-9-]{0,30}(\\.[a-z0-9][a-z0-9-]{0,30}){1,7}$";

const citation = (source: Source): string =>
  source.reference === undefined ? source.title : `${source.title}, ${source.reference}`;

/** Codes of a list as one `enum`, typed as their union. */
type CodesOf<List extends CodeList> = List["codes"][number]["code"];

/**
 * Returns builders for the properties of one file. Each takes a title, a description and, where it
 * differs from the file's defaults, a source, a sensitivity or a length.
 */
export const items = (defaults: ItemDefaults) => {
  const annotate = (title: string, description: string, options: ItemOptions = {}) => ({
    title,
    description,
    "x-since": options.since ?? defaults.since ?? "1.0.0",
    "x-source": citation(options.source ?? defaults.source),
    "x-sensitivity": options.sensitivity ?? defaults.sensitivity,
  });

  /** Returns a string of at least one character; a receiver takes twice the length. */
  const string = (title: string, description: string, max: number, options: ItemOptions): TString =>
    Type.String({
      ...annotate(title, description, options),
      minLength: 1,
      maxLength: max,
      "x-receiverCapacity": max * 2,
    });

  return {
    /** A paragraph or more of plain text, `\n` for line ends; 4,000 characters unless `max` says otherwise. */
    text: (title: string, description: string, options: ItemOptions = {}): TString =>
      string(title, description, options.max ?? 4000, options),
    /** A name, a label or a short phrase on one line; 200 characters unless `max` says otherwise. */
    line: (title: string, description: string, options: ItemOptions = {}): TString =>
      string(title, description, options.max ?? 200, options),
    /** A string of a fixed form. */
    pattern: (title: string, description: string, options: PatternOptions): TString =>
      Type.String({ ...annotate(title, description, options), pattern: options.pattern, maxLength: options.max }),
    /** A calendar date, ISO 8601. */
    date: (title: string, description: string, options: ItemOptions = {}): TString =>
      Type.String({ ...annotate(title, description, options), format: "date", pattern: datePattern, maxLength: 10 }),
    /** The id of this entity. */
    id: (description: string): TString =>
      Type.String({
        ...annotate("Id", description, { sensitivity: "ordinary" }),
        pattern: idPattern,
        maxLength: 64,
      }),
    /** The id of another entity of the same record. */
    ref: (title: string, description: string, options: ItemOptions = {}): TString =>
      Type.String({
        ...annotate(title, description, { sensitivity: "ordinary", ...options }),
        pattern: idPattern,
        maxLength: 64,
      }),
    /** The ids of other entities of the same record; 200 at most unless `max` says otherwise. */
    refs: (title: string, description: string, options: ItemOptions = {}): TArray<TString> =>
      Type.Array(Type.String({ pattern: idPattern, maxLength: 64 }), {
        ...annotate(title, description, { sensitivity: "ordinary", ...options }),
        maxItems: options.max ?? 200,
        "x-receiverCapacity": (options.max ?? 200) * 2,
      }),
    /** A code of a closed or extensible list. */
    code: <const List extends CodeList>(
      list: List,
      title: string,
      description: string,
      options: ItemOptions = {},
    ): TUnsafe<CodesOf<List>> =>
      Type.Unsafe<CodesOf<List>>({
        type: "string",
        ...annotate(title, description, options),
        enum: [...new Set(list.codes.map((entry) => entry.code))],
        "x-codeList": { id: list.id, mode: list.mode },
      }),
    /** Codes of a closed or extensible list; as many as the list has, unless `max` says otherwise. */
    codes: <const List extends CodeList>(
      list: List,
      title: string,
      description: string,
      options: ItemOptions = {},
    ): TArray<TUnsafe<CodesOf<List>>> => {
      const max = options.max ?? list.codes.length;
      return Type.Array(
        Type.Unsafe<CodesOf<List>>({
          type: "string",
          enum: [...new Set(list.codes.map((entry) => entry.code))],
          "x-codeList": { id: list.id, mode: list.mode },
        }),
        { ...annotate(title, description, options), maxItems: max, "x-receiverCapacity": max * 2 },
      );
    },
    /** A code of a list that somebody else keeps: only its form is structure, membership is a rule. */
    external: (list: CodeList, title: string, description: string, options: PatternOptions): TString =>
      Type.String({
        ...annotate(title, description, options),
        pattern: options.pattern,
        maxLength: options.max,
        "x-codeList": { id: list.id, mode: list.mode },
      }),
    /** `true` or `false`. */
    flag: (title: string, description: string, options: ItemOptions = {}): TBoolean =>
      Type.Boolean(annotate(title, description, options)),
    /** A whole number between two bounds, both included. */
    integer: (
      title: string,
      description: string,
      bounds: { readonly minimum: number; readonly maximum: number },
      options: ItemOptions = {},
    ): TInteger => Type.Integer({ ...annotate(title, description, options), ...bounds }),
    /** A number between two bounds, both included. */
    number: (
      title: string,
      description: string,
      bounds: { readonly minimum: number; readonly maximum: number },
      options: ItemOptions = {},
    ): TNumber => Type.Number({ ...annotate(title, description, options), ...bounds }),
    /** An amount of money in whole pence, from nothing to ten million pounds. */
    pence: (title: string, description: string, options: ItemOptions = {}): TInteger =>
      Type.Integer({ ...annotate(title, description, options), minimum: 0, maximum: 1_000_000_000 }),
    /** A list of anything; 100 items at most unless `max` says otherwise. */
    list: <Item extends TSchema>(
      item: Item,
      title: string,
      description: string,
      options: ItemOptions = {},
    ): TArray<Item> =>
      Type.Array(item, {
        ...annotate(title, description, options),
        maxItems: options.max ?? 100,
        "x-receiverCapacity": (options.max ?? 100) * 2,
      }),
    /** A list of short texts; 50 at most unless `max` says otherwise, each up to 1,000 characters. */
    texts: (title: string, description: string, options: ItemOptions = {}): TArray<TString> =>
      Type.Array(Type.String({ minLength: 1, maxLength: 1000, "x-receiverCapacity": 2000 }), {
        ...annotate(title, description, options),
        maxItems: options.max ?? 50,
        "x-receiverCapacity": (options.max ?? 50) * 2,
      }),
    /** A list of calendar dates; 50 at most unless `max` says otherwise. */
    dates: (title: string, description: string, options: ItemOptions = {}): TArray<TString> =>
      Type.Array(Type.String({ format: "date", pattern: datePattern, maxLength: 10 }), {
        ...annotate(title, description, options),
        maxItems: options.max ?? 50,
        "x-receiverCapacity": (options.max ?? 50) * 2,
      }),
    /** The definition called `name`, as a property with a title and description of its own. */
    use: <Entity>(name: string, title: string, description: string, options: ItemOptions = {}): TUnsafe<Entity> =>
      Type.Unsafe<Entity>({ $ref: `#/$defs/${name}`, ...annotate(title, description, options) }),
    /** A list of the definition called `name`; 100 items at most unless `max` says otherwise. */
    useList: <Entity>(
      name: string,
      title: string,
      description: string,
      options: ItemOptions = {},
    ): TArray<TUnsafe<Entity>> => {
      const max = options.max ?? 100;
      return Type.Array(Type.Unsafe<Entity>({ $ref: `#/$defs/${name}` }), {
        ...annotate(title, description, options),
        maxItems: max,
        "x-receiverCapacity": max * 2,
      });
    },
    /** A closed object inside another one. */
    group: <Required extends TProperties, Optional extends TProperties>(
      title: string,
      description: string,
      required: Required,
      optional: Optional,
      options: ItemOptions = {},
    ): TObject<RecordProperties<Required, Optional>> =>
      closed(annotate(title, description, options), required, optional),
    /** The one open place of an entity. */
    extensions: (): TUnsafe<Extensions> =>
      Type.Unsafe<Extensions>({
        $ref: "#/$defs/Extensions",
        ...annotate(
          "Extensions",
          "Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged.",
          { sensitivity: "special-category" },
        ),
      }),
  };
};

/** Data outside the standard, by reversed domain name. */
export interface Extensions {
  [domain: string]: { [name: string]: unknown };
}

const closed = <Required extends TProperties, Optional extends TProperties>(
  annotations: object,
  required: Required,
  optional: Optional,
): TObject<RecordProperties<Required, Optional>> => {
  const properties: TProperties = { ...required };
  for (const [name, schema] of Object.entries(optional)) properties[name] = Type.Optional(schema);
  // Built property by property, so the compiler cannot see that it has the mapped type.
  return Type.Object(properties as RecordProperties<Required, Optional>, {
    ...annotations,
    additionalProperties: false,
  });
};

/** A list entry without annotations of its own: a closed object whose list carries them. */
export const entry = <Required extends TProperties, Optional extends TProperties>(
  required: Required,
  optional: Optional,
): TObject<RecordProperties<Required, Optional>> => closed({}, required, optional);

/** Returns the definition of an entity or a shared shape: a closed object with a title and a description. */
export const define = <Required extends TProperties, Optional extends TProperties>(
  title: string,
  description: string,
  required: Required,
  optional: Optional,
): TObject<RecordProperties<Required, Optional>> => closed({ title, description }, required, optional);

/** The one open object of the standards. */
export const ExtensionsSchema = Type.Unsafe<Extensions>({
  title: "Extensions",
  description: "Data outside the standard, each part under the reversed domain name of whoever defines it.",
  type: "object",
  propertyNames: { type: "string", pattern: extensionKeyPattern, maxLength: 200 },
  additionalProperties: { type: "object" },
});

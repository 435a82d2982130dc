import type { JsonSchema } from "./json-schema.ts";
import { ownKeywords } from "./structure-code.ts";

/** One schema as the fast check understands it: every keyword that may refuse a value has a place here. */
export type Shape =
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly whole: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: "code"; readonly codes: readonly string[] }
  | { readonly kind: "text"; readonly least: number; readonly most: number; readonly pattern?: string }
  | { readonly kind: "list"; readonly items: JsonSchema; readonly most: number }
  | ObjectShape
  | { readonly kind: "union"; readonly tag: string; readonly branches: ReadonlyMap<string, JsonSchema> };

/** An object; `others` says what its undeclared properties may be, and `names` how they may be called. */
export interface ObjectShape {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, JsonSchema>;
  readonly required: readonly string[];
  readonly others: "none" | "any" | JsonSchema;
  readonly names?: JsonSchema;
}

/** Keywords that no value fails. */
const annotations: readonly string[] = ["title", "description", "$comment", "format", ...ownKeywords];

/** Keywords of the document as a whole, which stand at its root. */
const rootKeywords: readonly string[] = ["$schema", "$id", "$defs"];

const keywords: Readonly<Record<string, readonly string[]>> = {
  boolean: ["type"],
  integer: ["type", "minimum", "maximum"],
  number: ["type", "minimum", "maximum"],
  string: ["type", "minLength", "maxLength", "pattern", "enum", "const"],
  array: ["type", "items", "maxItems"],
  object: ["type", "properties", "required", "additionalProperties", "propertyNames"],
};

const refuse = (place: string, problem: string): never => {
  throw new Error(`no fast check for ${place === "" ? "the root" : place}: ${problem}`);
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** A size that a keyword gives: a whole number from 0, or what stands for its absence. */
const size = (value: unknown, absent: number, place: string): number => {
  if (value === undefined) return absent;
  return typeof value === "number" && Number.isInteger(value) && value >= 0
    ? value
    : refuse(place, "is not a whole number from 0");
};

const bound = (value: unknown, place: string): number | undefined =>
  value === undefined || (typeof value === "number" && Number.isFinite(value))
    ? value
    : refuse(place, "is not a number");

const numberShape = ({ type, minimum, maximum }: JsonSchema, place: string): Shape => {
  const least = bound(minimum, `${place}/minimum`);
  const most = bound(maximum, `${place}/maximum`);
  return {
    kind: "number",
    whole: type === "integer",
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
};

const stringShape = (schema: JsonSchema, place: string): Shape => {
  const { minLength, maxLength, pattern } = schema;
  const codes: unknown = schema.const === undefined ? schema.enum : [schema.const];
  if (codes !== undefined) {
    const more = ["minLength", "maxLength", "pattern", ...(schema.const === undefined ? [] : ["enum"])];
    const beside = more.find((keyword) => schema[keyword] !== undefined);
    if (beside !== undefined) return refuse(`${place}/${beside}`, "stands beside codes");
    return isTexts(codes) ? { kind: "code", codes } : refuse(place, "its codes are not all text");
  }
  if (pattern !== undefined && typeof pattern !== "string") return refuse(`${place}/pattern`, "is not text");
  const least = size(minLength, 0, `${place}/minLength`);
  const most = size(maxLength, Number.POSITIVE_INFINITY, `${place}/maxLength`);
  return { kind: "text", least, most, ...(pattern === undefined ? {} : { pattern }) };
};

const arrayShape = ({ items, maxItems }: JsonSchema, place: string): Shape =>
  isSchema(items)
    ? { kind: "list", items, most: size(maxItems, Number.POSITIVE_INFINITY, `${place}/maxItems`) }
    : refuse(place, "does not say what its list holds");

/** Every name that an object of JavaScript answers to without having such a property. */
const isInherited = (name: string): boolean => name in {};

const objectShape = (schema: JsonSchema, place: string): ObjectShape => {
  const { properties = {}, required = [], additionalProperties = true, propertyNames } = schema;
  if (!isSchema(properties)) return refuse(`${place}/properties`, "is not an object");
  if (!isTexts(required)) return refuse(`${place}/required`, "is not a list of names");
  for (const [name, property] of Object.entries(properties)) {
    if (isInherited(name)) refuse(`${place}/properties/${name}`, "is a name that every object answers to");
    if (!isSchema(property)) refuse(`${place}/properties/${name}`, "is not an object");
  }
  const undeclared = required.find((name) => !Object.hasOwn(properties, name));
  if (undeclared !== undefined) return refuse(`${place}/required`, `${undeclared} is not declared`);
  if (new Set(required).size < required.length) return refuse(`${place}/required`, "names a property twice");
  if (typeof additionalProperties !== "boolean" && !isSchema(additionalProperties)) {
    return refuse(`${place}/additionalProperties`, "is neither true, false nor an object");
  }
  if (propertyNames !== undefined && !isSchema(propertyNames)) {
    return refuse(`${place}/propertyNames`, "is not an object");
  }
  return {
    kind: "object",
    properties: new Map(Object.entries(properties)),
    required,
    others: typeof additionalProperties === "object" ? additionalProperties : additionalProperties ? "any" : "none",
    ...(propertyNames === undefined ? {} : { names: propertyNames }),
  };
};

/** Value of `name` where a branch requires it and allows one text only. */
const tagValue = (branch: JsonSchema, name: string): string | undefined => {
  const value = branch.properties?.[name]?.const;
  return typeof value === "string" && branch.required?.includes(name) ? value : undefined;
};

const unionShape = (branches: unknown, place: string): Shape => {
  if (!Array.isArray(branches) || branches.length === 0 || !branches.every(isSchema)) {
    return refuse(`${place}/anyOf`, "is not a list of objects");
  }
  if (branches.some((branch) => branch.type !== "object")) return refuse(`${place}/anyOf`, "a branch is no object");
  for (const tag of Object.keys(branches[0]?.properties ?? {})) {
    const pairs = branches.map((branch) => [tagValue(branch, tag), branch] as const);
    const tagged = pairs.filter((pair): pair is readonly [string, JsonSchema] => pair[0] !== undefined);
    const map = new Map(tagged);
    if (map.size === branches.length) return { kind: "union", tag, branches: map };
  }
  return refuse(`${place}/anyOf`, "no tag tells its branches apart");
};

const referenceShape = ($ref: unknown, place: string): Shape => {
  const name = typeof $ref === "string" ? /^#\/\$defs\/([A-Za-z0-9]+)$/.exec($ref)?.[1] : undefined;
  return name === undefined ? refuse(`${place}/$ref`, "leads to no definition") : { kind: "reference", name };
};

const assertOnly = (schema: JsonSchema, known: readonly string[], place: string): void => {
  for (const keyword of Object.keys(schema)) {
    const passed = known.includes(keyword) || annotations.includes(keyword);
    if (!passed && !(place === "" && rootKeywords.includes(keyword))) {
      refuse(`${place}/${keyword}`, "is a keyword that it does not know here");
    }
  }
};

/**
 * Reads `schema`, which stands at `place` (a JSON Pointer, "" for the root), without the schemas inside it.
 *
 * @throws Error where it has a keyword, or a keyword a value, that the fast check does not know: nothing is ever passed over
 * but annotations.
 */
export const readShape = (schema: JsonSchema, place: string): Shape => {
  if (schema.$ref !== undefined) {
    assertOnly(schema, ["$ref"], place);
    return referenceShape(schema.$ref, place);
  }
  if (schema.anyOf !== undefined) {
    assertOnly(schema, ["anyOf"], place);
    return unionShape(schema.anyOf, place);
  }
  const type: unknown = schema.type;
  const known = typeof type === "string" && Object.hasOwn(keywords, type) ? keywords[type] : undefined;
  if (known === undefined) return refuse(place, "has no type that it knows");
  assertOnly(schema, known, place);
  switch (type) {
    case "boolean":
      return { kind: "boolean" };
    case "string":
      return stringShape(schema, place);
    case "array":
      return arrayShape(schema, place);
    case "object":
      return objectShape(schema, place);
    default:
      return numberShape(schema, place);
  }
};

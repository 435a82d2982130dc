import type { JsonSchema } from "./generate/json-schema.ts";
import { walk } from "./generate/json-schema.ts";

/** One breach of the lint: where in the schema, and what is wrong. */
export interface LintProblem {
  readonly place: string;
  readonly problem: string;
}

const forbidden = [
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "allOf",
  "contains",
  "prefixItems",
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
  "default",
  "multipleOf",
  "maxProperties",
  "minProperties",
  "nullable",
  "$dynamicRef",
] as const;

const sensitivities = ["ordinary", "personal", "special-category", "confidential"];

/** Patterns of the portable subset: anchored, ASCII, no classes that engines read differently, no look-around, bounded. */
const patternProblem = (pattern: string): string | undefined => {
  if (!pattern.startsWith("^") || !pattern.endsWith("$")) return "the pattern is not anchored at both ends";
  if (/\\[dDwWsSbBpP]/.test(pattern)) return "the pattern uses a class that engines read differently";
  if (/\(\?/.test(pattern)) return "the pattern looks around or captures by name";
  if (/[*+]|\{[0-9]+,\}/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""))) return "the pattern repeats without a bound";
  if (!/^[\x20-\x7e]*$/.test(pattern)) return "the pattern holds a character outside ASCII";
  return undefined;
};

const stringProblems = (part: JsonSchema): string[] => {
  if (part.enum !== undefined || part.const !== undefined) {
    return part.enum !== undefined && part["x-codeList"] === undefined ? ["a list of codes has no x-codeList"] : [];
  }
  const problems: string[] = [];
  if (part.maxLength === undefined) problems.push("a string has no maxLength");
  if (part.pattern !== undefined) {
    const problem = patternProblem(part.pattern);
    if (problem !== undefined) problems.push(problem);
    return problems;
  }
  if ((part.minLength ?? 0) < 1) problems.push("a string may be empty");
  if ((part["x-receiverCapacity"] ?? 0) < 2 * (part.maxLength ?? 0)) {
    problems.push("a receiver takes less than twice the length of a string");
  }
  return problems;
};

const isTag = (part: JsonSchema): boolean => typeof part.const === "string";

const unionProblems = (branches: readonly JsonSchema[]): string[] => {
  const tags = branches.map((branch) => Object.entries(branch.properties ?? {})[0]);
  const names = new Set(tags.map((tag) => tag?.[0]));
  const values = new Set(tags.map((tag) => tag?.[1].const));
  const tagged = tags.every((tag) => tag !== undefined && isTag(tag[1]));
  const required = branches.every((branch) => branch.required?.includes(tags[0]?.[0] ?? "") ?? false);
  return tagged && required && names.size === 1 && values.size === branches.length
    ? []
    : ["a union is not told apart by one required property with a const of its own in each branch"];
};

const propertyProblems = (property: JsonSchema): string[] => {
  const problems: string[] = [];
  for (const keyword of ["title", "description", "x-since", "x-source", "x-sensitivity"] as const) {
    const value = property[keyword];
    if (typeof value !== "string" || value.length === 0) problems.push(`a property has no ${keyword}`);
  }
  if (property.description !== undefined && !/^(true where|[A-Z0-9]).*[.]$/s.test(property.description)) {
    problems.push("a description is not a sentence");
  }
  if (!sensitivities.includes(String(property["x-sensitivity"])))
    problems.push("a property has an unknown x-sensitivity");
  if (!/^[0-9]+\.[0-9]+\.[0-9]+$/.test(String(property["x-since"]))) problems.push("x-since is not a version");
  return problems;
};

/**
 * Returns every breach of the rules that keep future changes of a producer schema cheap and make it read
 * the same in every language: closed objects, tagged unions, bounded and portable strings, bounded lists,
 * no shapes that cannot be relaxed later, and metadata on every property.
 */
export const lintSchema = (
  schema: JsonSchema,
  lists: ReadonlyMap<string, { readonly mode: string }>,
): LintProblem[] => {
  const problems: LintProblem[] = [];
  walk(schema, (part, place) => {
    const report = (problem: string) => problems.push({ place, problem });
    for (const keyword of forbidden) if (part[keyword] !== undefined) report(`${keyword} is not used`);
    if (part.$ref !== undefined && !part.$ref.startsWith("#/$defs/")) report("a reference leaves the document");
    if (part.type === "null" || Array.isArray(part.type)) report("a type is null or several");
    if (part.format !== undefined && part.pattern === undefined) report("a format stands without a pattern");
    const inExtensions = place.startsWith("/$defs/Extensions");
    if (part.type === "object" && part.additionalProperties !== false && !inExtensions) report("an object is open");
    for (const name of part.required ?? []) {
      if (part.properties?.[name] === undefined) report("a required property is not declared");
    }
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(name)) report("a property name is not a plain word");
      for (const problem of propertyProblems(property))
        problems.push({ place: `${place}/properties/${name}`, problem });
    }
    if (part.type === "string") for (const problem of stringProblems(part)) report(problem);
    if (part.type === "array") {
      if (part.maxItems === undefined) report("a list has no maxItems");
      if (part.items === undefined) report("a list does not say what it holds");
      if ((part["x-receiverCapacity"] ?? 0) < 2 * (part.maxItems ?? 0))
        report("a receiver takes less than twice the items");
    }
    if (
      (part.type === "integer" || part.type === "number") &&
      (part.minimum === undefined || part.maximum === undefined)
    ) {
      report("a number has no bounds");
    }
    if (part.anyOf !== undefined) for (const problem of unionProblems(part.anyOf)) report(problem);
    const list = part["x-codeList"];
    if (list !== undefined) {
      const known = lists.get(list.id);
      if (known === undefined) report("a code list is not published");
      else if (known.mode !== list.mode) report("a code list is in another mode than its list says");
      if (list.mode === "external" ? part.pattern === undefined : part.enum === undefined)
        report("a code list has the wrong shape for its mode");
    }
  });
  return problems;
};

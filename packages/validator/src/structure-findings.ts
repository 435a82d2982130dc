import {
  describePointer,
  escapeToken,
  type OutlineNode,
  type Pointer,
  parentOf,
  type SchemaOutline,
  type StructureError,
  type StructureRule,
  valueAt,
} from "@send-standards/core";
import { closestName } from "./closest-name.ts";
import { knownPart, nodeAt, propertyNamesAt } from "./outline.ts";

/** A structural mistake before it has a line. */
export interface StructureFinding {
  readonly rule: StructureRule;
  /** Where it is; for a missing property the place that it would have. */
  readonly pointer: Pointer;
  /** What to look up for the line: the unknown property itself, which no report may name. */
  readonly locate: Pointer;
  /** Puts it into words; called for what is kept only, because a record can have far more mistakes than are listed. */
  readonly word: () => string;
  /** A required property that is missing because its name is misspelt; rules that read it cannot run. */
  readonly missing?: Pointer;
}

/** The rule that each JSON Schema keyword belongs to, the most telling first. */
const ruleOf: ReadonlyMap<string, StructureRule> = new Map([
  ["type", "structure/type"],
  ["anyOf", "structure/variant"],
  ["required", "structure/required"],
  ["enum", "structure/code"],
  ["const", "structure/code"],
  ["pattern", "structure/pattern"],
  ["minLength", "structure/length"],
  ["maxLength", "structure/length"],
  ["minimum", "structure/range"],
  ["maximum", "structure/range"],
  ["minItems", "structure/count"],
  ["maxItems", "structure/count"],
  ["additionalProperties", "structure/unknown-property"],
  ["propertyNames", "structure/unknown-property"],
]);

const keywords = [...ruleOf.keys()];

const below = (path: string, prefix: string): boolean => path.startsWith(`${prefix}/`);

/**
 * Returns which of the errors inside one union are left when it is reduced to its chosen branch: the one whose tag the
 * record has. Where it has none of them, the union's own error stands for all; where there is no object, one error of type.
 *
 * @param inside the errors at and below the place of the union.
 * @param settled errors of unions further in, which are left alone unless they fall with a branch.
 */
const insideChosenBranch = (
  inside: readonly StructureError[],
  union: StructureError,
  record: unknown,
  outline: SchemaOutline,
  settled: Set<StructureError>,
): StructureError[] => {
  const node = nodeAt(record, union.instancePath, outline);
  const value = valueAt(record, union.instancePath);
  const tag = node?.tag ?? "";
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const type = inside.find((error) => error.instancePath === union.instancePath && error.keyword === "type");
    if (type === undefined) return [];
    settled.add(type);
    return [type];
  }
  const tagValue = Object.hasOwn(value, tag) ? (value as Readonly<Record<string, unknown>>)[tag] : undefined;
  const branches = node?.branches ?? [];
  const chosen = branches.findIndex((branch) => branch.value === tagValue);
  if (chosen === -1) {
    settled.add(union);
    return [union];
  }
  const branchPath = `${union.schemaPath}/${chosen}`;
  const properties = branches[chosen]?.node.properties ?? {};
  return inside.filter((error) => {
    if (error === union) return false;
    // Every branch runs the same reference, so its errors come once for each.
    const first = error.instancePath.slice(union.instancePath.length + 1).split("/", 1)[0] ?? "";
    const own =
      !settled.has(error) && (error.schemaPath === union.schemaPath || below(error.schemaPath, union.schemaPath));
    const kept = own ? below(error.schemaPath, branchPath) : Object.hasOwn(properties, first);
    if (kept) settled.add(error);
    return kept;
  });
};

/** Returns the errors that are left when every union is reduced to its chosen branch, the innermost first. */
const withoutOtherBranches = (
  errors: readonly StructureError[],
  record: unknown,
  outline: SchemaOutline,
): readonly StructureError[] => {
  const unions = errors.filter((error) => error.keyword === "anyOf");
  if (unions.length === 0) return errors;
  unions.sort((a, b) => b.instancePath.length - a.instancePath.length);
  // Each union looks at its own errors only: to look through all of them for each would take the square of their number.
  const inside = new Map<Pointer, StructureError[]>(unions.map((union) => [union.instancePath, []]));
  for (const error of errors) {
    for (let place = error.instancePath; ; place = parentOf(place)) {
      inside.get(place)?.push(error);
      if (place === "") break;
    }
  }
  const dropped = new Set<StructureError>();
  const settled = new Set<StructureError>();
  for (const union of unions) {
    const place = union.instancePath;
    const before = (inside.get(place) ?? []).filter((error) => !dropped.has(error));
    const kept = insideChosenBranch(before, union, record, outline, settled);
    inside.set(place, kept);
    const keptSet = new Set(kept);
    for (const error of before) if (!keptSet.has(error)) dropped.add(error);
  }
  return errors.filter((error) => !dropped.has(error));
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const messageOf = (error: StructureError, pointer: Pointer, node: OutlineNode | undefined): string => {
  const place = capital(describePointer(pointer));
  const limit = String(error.params.limit ?? "");
  const kinds = (node?.branches ?? []).map((branch) => branch.value).join(", ");
  switch (error.keyword) {
    case "required":
      return `${place} is missing. Add it; the standard requires it here.`;
    case "type":
      return `${place} is not ${typeNames[String(error.params.type)] ?? "of the right type"}. Send ${typeNames[String(error.params.type)] ?? "the right type"}, or leave the property out.`;
    case "anyOf":
      return `${place} is not one of the kinds that the standard knows. Set it to one of ${kinds}, and give the properties of that kind.`;
    case "enum":
      return `${place} is a code that is not on the list ${node?.codeList ?? "of the standard"}. Use a code of that list.`;
    case "const":
      return `${place} is not the one value that it can have. Send ${JSON.stringify(error.params.allowedValue)}.`;
    case "pattern": {
      const form = node?.form;
      return `${place} is not in the form that the standard asks for.${form === undefined ? "" : ` Expected: ${form}`}`;
    }
    case "minLength":
      return `${place} is empty. Leave the property out where there is nothing to say.`;
    case "maxLength":
      return `${place} is longer than ${limit} characters. Shorten it or divide it.`;
    case "minimum":
      return `${place} is less than ${limit}. Check the number and its unit.`;
    case "maximum":
      return `${place} is more than ${limit}. Check the number and its unit.`;
    case "maxItems":
      return `${place} has more than ${limit} items. Remove what does not belong there, or divide the record.`;
    case "minItems":
      return `${place} has fewer than ${limit} items.`;
    default:
      return `${place} breaks the structure of the standard.`;
  }
};

const unknownProperty = (error: StructureError, known: readonly string[], missing: Set<Pointer>): StructureFinding => {
  const key = String(error.params.additionalProperty);
  const suggestion = closestName(key, known);
  const fix =
    suggestion === undefined
      ? "Remove it, or move it into extensions under your reversed domain name."
      : `Is it meant to be "${suggestion}"?`;
  // A misspelt property is one mistake, not an unknown one and a missing one.
  const meant = suggestion === undefined ? "" : `${error.instancePath}/${escapeToken(suggestion)}`;
  const wasMissing = missing.delete(meant);
  return {
    ...(wasMissing ? { missing: meant } : {}),
    rule: "structure/unknown-property",
    pointer: error.instancePath,
    locate: `${error.instancePath}/${escapeToken(key)}`,
    word: () =>
      `${capital(describePointer(error.instancePath))} has a property that the standard does not know. ${fix}`,
  };
};

const unknownExtension = (error: StructureError): StructureFinding => ({
  rule: "structure/unknown-property",
  pointer: error.instancePath,
  locate: `${error.instancePath}/${escapeToken(String(error.params.propertyName))}`,
  word: () =>
    `${capital(describePointer(error.instancePath))} has a part whose name is not a reversed domain name. Name it like uk.example.system.`,
});

const missingPointer = (error: StructureError): Pointer =>
  `${error.instancePath}/${escapeToken(String(error.params.missingProperty))}`;

/** Returns one finding for each mistake behind the errors of the generated check. */
export const structureFindings = (
  errors: readonly StructureError[],
  record: unknown,
  outline: SchemaOutline,
): StructureFinding[] => {
  const outsideNames = errors.filter((error) => !error.schemaPath.includes("/propertyNames/"));
  const left = withoutOtherBranches(outsideNames, record, outline);

  const missing = new Set(left.filter((error) => error.keyword === "required").map(missingPointer));
  const findings = new Map<Pointer, StructureFinding>();
  for (const error of left) {
    if (error.keyword === "additionalProperties") {
      const known = propertyNamesAt(record, error.instancePath, outline);
      const finding = unknownProperty(error, known, missing);
      findings.set(finding.locate, finding);
    } else if (error.keyword === "propertyNames") {
      const finding = unknownExtension(error);
      findings.set(finding.locate, finding);
    }
  }
  const byPointer = new Map<Pointer, StructureError>();
  for (const error of left) {
    const rule = ruleOf.get(error.keyword);
    if (rule === undefined || rule === "structure/unknown-property") continue;
    const isMissing = error.keyword === "required";
    const tag = error.keyword === "anyOf" ? nodeAt(record, error.instancePath, outline)?.tag : undefined;
    const pointer = isMissing
      ? missingPointer(error)
      : tag === undefined
        ? error.instancePath
        : `${error.instancePath}/${tag}`;
    if (isMissing && !missing.has(pointer)) continue;
    const present = byPointer.get(pointer);
    if (present === undefined || keywords.indexOf(error.keyword) < keywords.indexOf(present.keyword)) {
      byPointer.set(pointer, error);
    }
  }
  const structural = [...byPointer].map(([place, error]): StructureFinding => {
    // The name of an extension is the producer's, not the standard's.
    const pointer = knownPart(record, place, outline);
    return {
      rule: ruleOf.get(error.keyword) ?? "structure/type",
      pointer,
      locate: place,
      word: () => messageOf(error, pointer, nodeAt(record, error.instancePath, outline)),
    };
  });
  return [...findings.values(), ...structural];
};

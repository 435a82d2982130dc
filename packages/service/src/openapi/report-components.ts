import reportSchema from "@send-standards/validator/report.schema.json" with { type: "json" };

/** What each definition of the published report schema is called among the components. */
const names = {
  day: "Day",
  count: "Count",
  file: "FileName",
  record: "RecordNumber",
  rule: "RuleId",
  pointer: "JsonPointer",
  source: "RuleSource",
  finding: "Finding",
} as const satisfies Readonly<Record<keyof typeof reportSchema.$defs, string>>;

type Definition = keyof typeof names;

const isDefinition = (name: string): name is Definition => Object.hasOwn(names, name);

/** Returns a part of the schema in which what pointed into `$defs` points to the components. */
const pointedToComponents = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(pointedToComponents);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const name = key === "$ref" && typeof value === "string" ? value.slice("#/$defs/".length) : "";
      return isDefinition(name) ? [key, `#/components/schemas/${names[name]}`] : [key, pointedToComponents(value)];
    }),
  );
};

const { $schema, $id, $defs, ...report } = reportSchema;

type ReportComponent = "Report" | (typeof names)[Definition];

/**
 * The published schema of a report and each of its definitions under a name of its own, for programs that make types from an
 * OpenAPI document follow neither `$id` nor `$defs`.
 */
export const reportComponents = Object.fromEntries([
  ["Report", pointedToComponents(report)],
  ...Object.entries($defs).map(([name, schema]) => [
    isDefinition(name) ? names[name] : name,
    pointedToComponents(schema),
  ]),
]) as Readonly<Record<ReportComponent, object>>;

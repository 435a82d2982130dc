import { standards } from "@send-standards/catalogue";
import type { RuleText, Severity } from "@send-standards/core";
import { findingsBuckets } from "../src/summary/findings-buckets.ts";
import type { PartSummary, RuleSummary, Summary } from "../src/summary/summary.ts";

const helpBase = "https://w3id.org/send-standards/rules/";

const sections = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"];

/** Rules of the structure and of the text, which are of no standard. */
const generalRules: readonly RuleSummary[] = [
  ["structure/required", 41_207, 20_113, "Every property that the standard requires is there."],
  [
    "structure/unknown-property",
    318_422,
    96_540,
    "Every property is one that the standard knows, or lies in extensions.",
  ],
  ["structure/code", 77_031, 31_874, "Every code is on the list that the standard names for its place."],
  ["input/syntax", 12, 12, "Every record is JSON."],
].map(([rule, findings, records, statement]) => ({
  rule: String(rule),
  severity: "error",
  findings: Number(findings),
  records: Number(records),
  statement: String(statement),
  help: `${helpBase}${rule}`,
}));

/** Returns what a rule would have found if it were the `at`th most frequent of those for so many records. */
const summaryOf = ({ id, severity, statement, why, source }: RuleText, at: number, records: number): RuleSummary => {
  const having = Math.max(1, Math.floor((records * 0.55) / (at + 1) ** 1.15));
  const [first] = source;
  return {
    rule: id,
    severity,
    findings: having + Math.floor(having * ((at * 7) % 5) * 0.3),
    records: having,
    statement,
    why,
    ...(first === undefined ? {} : { source: first }),
    help: `${helpBase}${id}`,
  };
};

/** Rules of a standard of the catalogue in another order than that of the rule book, always the same one. */
const rulesOf = async (id: string): Promise<readonly RuleText[]> => {
  const standard = await standards.find((entry) => entry.id === id)?.load();
  const rules: readonly RuleText[] = [...(standard?.rules ?? []), ...(standard?.setRules ?? [])];
  return rules.toSorted((a, b) => ((a.id.length * 31) % 17) - ((b.id.length * 31) % 17) || (a.id < b.id ? -1 : 1));
};

const totalOf = (rules: readonly RuleSummary[], severity: Severity): number =>
  rules.filter((rule) => rule.severity === severity).reduce((sum, { findings }) => sum + findings, 0);

const countsOf = (rules: readonly RuleSummary[]): Summary["counts"] => ({
  error: totalOf(rules, "error"),
  query: totalOf(rules, "query"),
  advice: totalOf(rules, "advice"),
});

const bucketsOf = (records: readonly number[]): Summary["findingsPerRecord"] =>
  findingsBuckets.map((bucket, at) => ({ ...bucket, records: records[at] ?? 0 }));

const partsOf = (standard: string, parts: readonly string[], records: number): PartSummary[] =>
  parts.map((part, at) => {
    const empty = Math.floor(records * ((at * at) % 11) * 0.031);
    const nil = Math.floor(records * ((at * 5) % 7) * 0.024);
    return { standard, version: "1.0.0", part, filled: records - nil - empty, nil, empty };
  });

const tool = { name: "send-standards", version: "1.0.0" };

/** A run in which no record was read. */
export const emptySummary: Summary = {
  summaryVersion: 1,
  tool,
  asOf: "2026-11-25",
  inputs: { files: 0, bytes: 0, records: 0, unchanged: 0 },
  standards: [],
  counts: { error: 0, query: 0, advice: 0 },
  rules: { ran: 0, skipped: 0, found: [] },
  findingsPerRecord: bucketsOf([]),
  completeness: [],
  worst: [],
  unjudged: { records: [], first: [], files: [], missing: [] },
  complete: true,
};

/** One record without findings. */
export const cleanSummary: Summary = {
  ...emptySummary,
  inputs: { files: 1, bytes: 48_213, records: 1, unchanged: 0 },
  standards: [{ id: "ehc-plan", version: "1.0.0", records: 1 }],
  rules: { ran: 188, skipped: 0, found: [] },
  findingsPerRecord: bucketsOf([1]),
  completeness: sections.map((part) => ({
    standard: "ehc-plan",
    version: "1.0.0",
    part,
    filled: part === "J" ? 0 : 1,
    nil: part === "J" ? 1 : 0,
    empty: 0,
  })),
};

const noStandard =
  'The record states no standard. Add "standard" and "standardVersion"; known are data-items, ehc-plan, needs, needs-assessment and sen-support-plan.';

/** A run in which nothing was held against a standard. */
export const unjudgedSummary: Summary = {
  ...emptySummary,
  inputs: { files: 14, bytes: 31_400_000, records: 640, unchanged: 0 },
  counts: { error: 3, query: 0, advice: 0 },
  rules: {
    ran: 0,
    skipped: 0,
    found: [
      {
        rule: "input/syntax",
        severity: "error",
        findings: 3,
        records: 3,
        statement: "Every record is JSON.",
        help: `${helpBase}input/syntax`,
      },
    ],
  },
  unjudged: {
    records: [
      { problem: "no-standard", text: noStandard, records: 630 },
      { problem: "not-an-object", text: "This is no object, so it states no standard.", records: 7 },
      { problem: "unreadable", text: "The record is no JSON, so nobody can tell what it states.", records: 3 },
    ],
    first: Array.from({ length: 12 }, (_, at) => ({
      file: "exports/north/plans-2026-11.ndjson",
      record: at + 1,
      line: at + 1,
      problem: at === 4 ? "unreadable" : "no-standard",
    })),
    files: [
      {
        file: "exports/north/plans-2026-10.ndjson.gz",
        text: "The compressed file ends before its end. It was probably cut off; copy it again.",
      },
      { file: "exports/south/plans.zip", text: "The archive has no directory at its end." },
    ],
    missing: [{ file: "exports/south/plans-2026-11.ndjson", start: 33_554_432, end: 67_108_864 }],
  },
  complete: false,
};

/** A year of plans of a large area: 640,000 records, with findings of nearly every rule of the EHC plan. */
export const largeSummary = async (): Promise<Summary> => {
  const rules = await rulesOf("ehc-plan");
  const found = [...generalRules, ...rules.map((rule, at) => summaryOf(rule, at, 640_000))];
  return {
    ...emptySummary,
    inputs: { files: 14, bytes: 31_415_926_535, records: 640_000, unchanged: 512_000 },
    standards: [{ id: "ehc-plan", version: "1.0.0", records: 639_981 }],
    counts: countsOf(found),
    rules: { ran: rules.length, skipped: 1_204_331, found },
    findingsPerRecord: bucketsOf([212_326, 101_001, 88_760, 131_072, 70_001, 28_500, 7_900, 409, 12]),
    completeness: partsOf("ehc-plan", sections, 639_981),
    worst: Array.from({ length: 10 }, (_, at) => ({
      file: `exports/north-somewhere-council/education-health-and-care-plans/plans-${String(at + 1).padStart(2, "0")}.ndjson`,
      record: 12_345 + at * 991,
      line: 12_345 + at * 991,
      error: 61 - at * 3,
      query: 104 - ((at * 13) % 40),
      advice: 12 + ((at * 5) % 9),
    })),
    unjudged: {
      records: [
        { problem: "unreadable", text: "The record is no JSON, so nobody can tell what it states.", records: 12 },
        { problem: "no-standard", text: noStandard, records: 7 },
      ],
      first: [
        {
          file: "exports/north-somewhere-council/plans-07.ndjson",
          record: 40_112,
          line: 40_112,
          problem: "unreadable",
        },
      ],
      files: [],
      missing: [],
    },
  };
};

/** Twelve standards, so that nothing on a page may count on there being few. */
export const manyStandardsSummary = async (): Promise<Summary> => {
  const large = await largeSummary();
  const loaded = await Promise.all(
    standards.map(async (entry) => ({ id: entry.id, parts: Object.keys((await entry.loadCases()).base) })),
  );
  const all = Array.from({ length: 12 }, (_, at) => ({
    ...(loaded[at % loaded.length] ?? { id: "", parts: [] }),
    version: `1.${Math.floor(at / loaded.length)}.0`,
    records: 53_000 + at,
  }));
  return {
    ...large,
    standards: all.map(({ id, version, records }) => ({ id, version, records })),
    completeness: all.flatMap(({ id, version, parts, records }) =>
      partsOf(id, id === "ehc-plan" ? sections : parts, records).map((part) => ({ ...part, version })),
    ),
  };
};

import { findVersion } from "@send-standards/catalogue";
import type { Finding, Severity, Standard } from "@send-standards/core";
import { describe, expect, test } from "vitest";
import { createTally, type TallyPlace } from "./create-tally.ts";
import type { Verdict } from "./verdict.ts";

const entry = findVersion("ehc-plan", "1.0.0");
if (entry === undefined) throw new Error("the catalogue has no EHC plan");
const loaded = await entry.load();

const standard = (id: string, parts: readonly string[]): Standard => ({ ...loaded, id, parts });

const plan = standard("plan", ["/sections/A", "/sections/B"]);
const other = standard("other", ["/x"]);

const finding = (rule: string, severity: Severity): Finding => ({ rule, severity, pointer: "", message: "" });
const verdict = (more: Partial<Verdict> = {}): Verdict => ({
  standard: plan,
  parts: "fe",
  findings: [],
  ran: ["plan/a"],
  skipped: [],
  complete: true,
  ...more,
});
const place = (record: number | undefined, more: Partial<TallyPlace> = {}): TallyPlace => ({
  piece: 0,
  record,
  line: (record ?? 1) - 1,
  isUnchanged: false,
  ...more,
});

const nothing = {
  shard: 4,
  pieces: [],
  standards: {},
  counts: { error: 0, query: 0, advice: 0 },
  rules: {},
  skipped: {},
  ran: [],
  perRecord: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  parts: [],
  worst: [],
  unjudged: {},
  firstUnjudged: [],
  incomplete: 0,
  unchanged: 0,
};

const end = { shard: 4, pieces: [], sets: undefined };

describe("a tally", () => {
  test("of nothing", () => {
    expect(createTally().finish(end)).toEqual(nothing);
  });

  test("counts records by standard, parts, rules and findings", () => {
    const tally = createTally();
    const [error, query, advice] = (["error", "query", "advice"] as const).map((one) => finding(`plan/${one}`, one));
    if (error === undefined || query === undefined || advice === undefined) throw new Error("three severities");
    tally.addRecord(verdict({ findings: [error, error, query] }), place(1));
    tally.addRecord(verdict({ parts: "nn", findings: [error, advice], ran: ["plan/a", "plan/b"] }), place(2));
    tally.addRecord(verdict({ standard: other, parts: "f" }), place(undefined, { piece: 1, isUnchanged: true }));
    tally.addRecord(verdict({ skipped: ["plan/b", "plan/c"] }), place(4));
    tally.addRecord(verdict({ skipped: ["plan/b"], complete: false }), place(5));
    const { standard: _, ...unread } = verdict({
      findings: [finding("input/syntax", "error")],
      complete: false,
      ran: [],
    });
    tally.addRecord({ ...unread, parts: "" }, place(6));
    tally.addRecord({ ...unread, parts: "", findings: [], unjudged: "no-standard" }, place(7));
    tally.addFinding(finding("input/bom", "query"));
    expect(
      tally.finish({ ...end, pieces: [{ records: 7, lines: 8 }], sets: { runs: [], looked: {}, skipped: {} } }),
    ).toEqual({
      ...nothing,
      pieces: [{ records: 7, lines: 8 }],
      sets: { runs: [], looked: {}, skipped: {} },
      standards: { "plan 1.0.0": 4, "other 1.0.0": 1 },
      counts: { error: 4, query: 2, advice: 1 },
      rules: {
        "plan/error": { findings: 3, records: 2 },
        "plan/query": { findings: 1, records: 1 },
        "plan/advice": { findings: 1, records: 1 },
        "input/syntax": { findings: 1, records: 1 },
        "input/bom": { findings: 1, records: 0 },
      },
      skipped: { "plan/b": 2, "plan/c": 1 },
      ran: ["plan/a", "plan/b"],
      perRecord: [3, 1, 1, 1, 0, 0, 0, 0, 0],
      parts: [
        { standard: "plan 1.0.0", part: "A", filled: 3, nil: 1, empty: 0 },
        { standard: "plan 1.0.0", part: "B", filled: 0, nil: 1, empty: 3 },
        { standard: "other 1.0.0", part: "x", filled: 1, nil: 0, empty: 0 },
      ],
      worst: [
        { piece: 0, record: 1, line: 0, error: 2, query: 1, advice: 0 },
        { piece: 0, record: 2, line: 1, error: 1, query: 0, advice: 1 },
        { piece: 0, record: 6, line: 5, error: 1, query: 0, advice: 0 },
      ],
      unjudged: { "no-standard": 1 },
      firstUnjudged: [{ piece: 0, record: 7, problem: "no-standard" }],
      incomplete: 3,
      unchanged: 1,
    });
  });

  test("takes a file for incomplete that is broken outside of its records", () => {
    const tally = createTally();
    tally.addFinding(finding("input/syntax", "error"));
    expect(tally.finish(end)).toEqual({
      ...nothing,
      counts: { error: 1, query: 0, advice: 0 },
      rules: { "input/syntax": { findings: 1, records: 0 } },
      incomplete: 1,
    });
  });

  test("names ten of the worst and twenty that were not judged, however many there are", () => {
    const tally = createTally();
    const { standard: _, ...unjudged } = verdict({ parts: "", ran: [], complete: false, unjudged: "no-standard" });
    for (let record = 1; record <= 50; record += 1) {
      tally.addRecord(unjudged, place(record));
      tally.addRecord(verdict({ findings: [finding("plan/a", "advice")] }), place(100 + record));
    }
    const { worst, firstUnjudged, unjudged: counts } = tally.finish(end);
    expect(worst.map(({ record }) => record)).toEqual(Array.from({ length: 10 }, (_one, at) => 101 + at));
    expect(firstUnjudged.map(({ record }) => record)).toEqual(Array.from({ length: 20 }, (_one, at) => 1 + at));
    expect(counts).toEqual({ "no-standard": 50 });
  });
});

import { describe, expect, test } from "vitest";
import {
  cleanSummary,
  emptySummary,
  largeSummary,
  manyStandardsSummary,
  unjudgedSummary,
} from "../../testing/example-summaries.ts";
import { formatSummaryText } from "./format-summary-text.ts";
import type { Summary } from "./summary.ts";
import type { SummaryPaint } from "./text/text-layout.ts";

const plain: SummaryPaint = (_, text) => text;
const large = await largeSummary();
const hostile: Summary = {
  ...large,
  worst: large.worst.map((record) => ({ ...record, file: `${"x".repeat(300)}\u001b[31m ${record.file}` })),
};

const examples: [string, Summary][] = [
  ["nothing read", emptySummary],
  ["one clean record", cleanSummary],
  ["nothing judged", unjudgedSummary],
  ["many records", large],
  ["many standards", await manyStandardsSummary()],
  ["hostile names", hostile],
];

describe.each(examples)("%s", (_, summary) => {
  test.each([
    [60, 60],
    [72, 72],
    [80, 80],
    [100, 100],
    [20, 60],
    [300, 100],
  ])("at width %d has no line longer than %d", (width, most) => {
    const lines = formatSummaryText(summary, { width, paint: plain }).split("\n");
    expect(lines.filter(({ length }) => length > most)).toEqual([]);
  });

  test("says the same in colour", () => {
    const paint: SummaryPaint = (style, text) => `«${style}»${text}«»`;
    const coloured = formatSummaryText(summary, { width: 80, paint });
    const bare = coloured.replaceAll(/«[a-z]*»/g, "");
    expect(bare).toBe(formatSummaryText(summary, { width: 80, paint: plain }));
    expect(coloured).not.toBe(bare);
  });
});

test("a run without a record says so", () => {
  expect(formatSummaryText(emptySummary, { width: 80, paint: plain })).toBe(`No record was read.

Judged as on 2026-11-25 by send-standards 1.0.0; 0 rules ran.

A record without findings has the structure of its standard and keeps the rules
that ran. No number here says that what a record holds is lawful, or good for
the child or young person.
`);
});

test("records that nothing was asked about are not said to be without findings", () => {
  expect(
    formatSummaryText(unjudgedSummary, { width: 80, paint: plain }),
  ).toBe(`None was judged of 640 records of 14 files (31 MB): 3 errors.
640 records were not judged.
Not everything was judged to its end, so there may be more to find.

Rules with the most findings
  Findings  Records
         3        3  error   input/syntax

Records that were not judged
  630  no-standard: The record states no standard. Add "standard" and
       "standardVersion"; known are data-items, ehc-plan, needs,
       needs-assessment and sen-support-plan.
    7  not-an-object: This is no object, so it states no standard.
    3  unreadable: The record is no JSON, so nobody can tell what it states.

The first of them
  exports/north/plans-2026-11.ndjson, record 1 (line 1): no-standard
  exports/north/plans-2026-11.ndjson, record 2 (line 2): no-standard
  exports/north/plans-2026-11.ndjson, record 3 (line 3): no-standard
  exports/north/plans-2026-11.ndjson, record 4 (line 4): no-standard
  exports/north/plans-2026-11.ndjson, record 5 (line 5): unreadable
  exports/north/plans-2026-11.ndjson, record 6 (line 6): no-standard
  exports/north/plans-2026-11.ndjson, record 7 (line 7): no-standard
  exports/north/plans-2026-11.ndjson, record 8 (line 8): no-standard
  exports/north/plans-2026-11.ndjson, record 9 (line 9): no-standard
  exports/north/plans-2026-11.ndjson, record 10 (line 10): no-standard
  and 2 more

Files that were not read to their end
  exports/north/plans-2026-10.ndjson.gz: The compressed file ends before its
  end. It was probably cut off; copy it again.
  exports/south/plans.zip: The archive has no directory at its end.

Parts of files on which the work failed
  exports/south/plans-2026-11.ndjson, from byte 33,554,432 to 67,108,864

Judged as on 2026-11-25 by send-standards 1.0.0; 0 rules ran.

A record without findings has the structure of its standard and keeps the rules
that ran. No number here says that what a record holds is lawful, or good for
the child or young person.
`);
});

test("bars are as long as what they stand for", () => {
  const summary: Summary = {
    ...cleanSummary,
    findingsPerRecord: [
      { from: 0, to: 0, records: 640 },
      { from: 1, to: 1, records: 320 },
      { from: 2, to: 2, records: 1 },
      { from: 3, records: 0 },
    ],
    completeness: [
      { standard: "ehc-plan", version: "1.0.0", part: "A", filled: 6, nil: 3, empty: 1 },
      { standard: "ehc-plan", version: "1.0.0", part: "responsibleCommissionersOfAll", filled: 0, nil: 0, empty: 10 },
      { standard: "needs", version: "1.0.0", part: "cells", filled: 10, nil: 0, empty: 0 },
    ],
  };
  expect(formatSummaryText(summary, { width: 60, paint: plain })).toContain(`
Findings per record
          0  640   67%  ####################################
          1  320   33%  ##################
          2    1   <1%  #
  3 or more    0    0%

How far ehc-plan 1.0.0 is filled in
  # filled in   - says why it is empty   . empty
  Section A             ###########-----..   60%   30%   10%
  responsibleCommissio
  nersOfAll             ..................    0%    0%  100%

How far needs 1.0.0 is filled in
  cells                 ##################  100%    0%    0%
`);
});

test("the most frequent rules come first and the others are counted", () => {
  const text = formatSummaryText(large, { width: 100, paint: plain });
  const found = /Rules with the most findings\n(.*?)\n\n/s.exec(text)?.[1]?.split("\n") ?? [];
  expect(found.slice(0, 3)).toEqual([
    "  Findings  Records",
    "   352,000  352,000  query   ehc-plan/advice-appended-is-stated",
    "   318,422   96,540  error   structure/unknown-property",
  ]);
  expect(found).toHaveLength(22);
  expect(found.at(-1)).toBe(`  and ${large.rules.found.length - 20} more`);
});

test("what is counted once is said of one", () => {
  const text = formatSummaryText(
    { ...cleanSummary, inputs: { ...cleanSummary.inputs, unchanged: 1 }, rules: { ran: 1, skipped: 1, found: [] } },
    { width: 100, paint: plain },
  );
  expect(text).toMatch(
    /^No findings in 1 record of 1 file \(48 KB\)\.\n1 record has no findings of its own \(100%\)\.\n/,
  );
  expect(text).toContain("1 record is the same as in an earlier report, and what that found still stands.");
  expect(text).toContain(
    "1 rule ran.\nOne rule passed over one record, because something that it reads is broken there.",
  );
});

test("a file that could not be read is named once", () => {
  const files = [{ file: "a.json", text: "cannot open a.json: there is no such file or folder" }];
  const text = formatSummaryText(
    { ...emptySummary, unjudged: { ...emptySummary.unjudged, files } },
    {
      width: 80,
      paint: plain,
    },
  );
  expect(text).toContain("\n  cannot open a.json: there is no such file or folder\n");
});

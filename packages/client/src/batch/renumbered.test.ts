import { expect, test } from "vitest";
import type { Finding } from "../schemas.ts";
import { renumbered } from "./renumbered.ts";

const finding: Finding = { rule: "ehc-plan/one", severity: "error", pointer: "/a", message: "One." };

test.each<[string, Finding, number, Finding]>([
  ["of a record", { ...finding, record: 2, line: 2, column: 9 }, 10, { ...finding, record: 12, line: 12, column: 9 }],
  [
    "behind blank lines",
    { ...finding, record: 2, line: 7, column: 9 },
    0,
    { ...finding, record: 2, line: 2, column: 9 },
  ],
  ["without a line", { ...finding, record: 2 }, 10, { ...finding, record: 12 }],
  ["of the batch itself", { ...finding, line: 1, column: 1 }, 10, { ...finding, line: 1, column: 1 }],
  [
    "about several records",
    { ...finding, record: 2, line: 2, relatedRecords: [{ pointer: "/b", record: 1, line: 1, column: 4 }] },
    10,
    { ...finding, record: 12, line: 12, relatedRecords: [{ pointer: "/b", record: 11, line: 11, column: 4 }] },
  ],
])("a finding %s", (_, given, before, want) => {
  expect(renumbered(given, before)).toEqual(want);
});

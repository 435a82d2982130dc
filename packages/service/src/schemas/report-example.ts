import { tool } from "../tool.ts";

/** A short report, as an example: the record has one mistake. */
export const reportExample = {
  reportVersion: 1,
  tool,
  asOf: "2026-11-25",
  inputs: [{ file: "body", records: 1 }],
  standards: [{ id: "ehc-plan", version: "1.0.0", codeLists: [{ id: "icb", version: "April 2026" }] }],
  counts: { error: 1, query: 0, advice: 0, noted: 0 },
  rules: { ran: 190, skipped: [] },
  findings: [
    {
      rule: "structure/code",
      severity: "error",
      pointer: "/sections/B/needs/1/broadArea",
      file: "body",
      section: "B",
      message:
        "Broad area of need 2 in section B is a code that is not on the list sen-area-of-need. Use a code of that list.",
      help: "https://w3id.org/send-standards/rules/structure/code",
      line: 57,
      column: 22,
    },
  ],
  complete: true,
};

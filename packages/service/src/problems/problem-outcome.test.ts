import type { Finding } from "@send-standards/core";
import { expect, test } from "vitest";
import { problemOutcome } from "./problem-outcome.ts";
import type { ProblemName } from "./problem-types.ts";
import type { ProblemDetails } from "./service-problem.ts";

const finding: Finding = {
  rule: "input/syntax",
  severity: "error",
  pointer: "",
  line: 3,
  column: 7,
  message: "There is no colon after a key here. Add it.",
};

test.each<[string, ProblemName, ProblemDetails, readonly unknown[]]>([
  [
    "of the caller",
    "no-body",
    {},
    [["error", "invalid", "no-body", "The request has no body.", "Send the record as the body of the request."]],
  ],
  [
    "of the service",
    "busy",
    { detail: "Wait." },
    [["fatal", "transient", "busy", "The service has as much work waiting as it takes.", "Wait."]],
  ],
  [
    "with what exists",
    "unknown-version",
    { members: { known: [{ id: "toy", version: "1.0.0" }, "text/csv"] } },
    [
      [
        "error",
        "not-found",
        "unknown-version",
        "There is no such version of the standard here.",
        "Take one of those in known. Known: toy 1.0.0, text/csv.",
      ],
    ],
  ],
  [
    "with findings",
    "malformed-json",
    {
      detail: "See below.",
      members: {
        findings: [
          finding,
          { rule: "ehc-plan/final-sent", severity: "query", pointer: "/distribution", message: "Who got it?" },
          { rule: "structure/type", severity: "advice", pointer: "", message: "A list." },
        ],
      },
    },
    [
      ["error", "structure", "malformed-json", "The body is not JSON.", "See below."],
      ["error", "structure", "input/syntax", "There is no colon after a key here. Add it.", "At line 3, column 7."],
      ["warning", "invariant", "ehc-plan/final-sent", "Who got it?", "At /distribution."],
      ["information", "structure", "structure/type", "A list.", undefined],
    ],
  ],
])("a problem %s", (_, problem, details, want) => {
  const { resourceType, issue } = problemOutcome(problem, details);
  expect(resourceType).toBe("OperationOutcome");
  expect(
    issue.map(({ severity, code, details: { coding, text }, diagnostics }) => [
      severity,
      code,
      coding?.[0]?.code,
      text,
      diagnostics,
    ]),
  ).toEqual(want);
});

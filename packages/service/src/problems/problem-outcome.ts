import { type Issue, issueOf } from "@send-standards/formats";
import { type OutcomeCode, outcomeCode } from "./outcome-code.ts";
import { problemBase } from "./problem-body.ts";
import { type ProblemName, problemTypes } from "./problem-types.ts";
import type { ProblemDetails } from "./service-problem.ts";

/** An issue of an OperationOutcome (FHIR R4): the problem itself, or a finding. */
export type OutcomeIssue = Issue | ProblemIssue;

interface ProblemIssue extends Pick<Issue, "severity" | "details" | "diagnostics"> {
  readonly code: OutcomeCode;
}

/** What FHIR callers get in place of a problem. */
export interface ProblemOutcome {
  readonly resourceType: "OperationOutcome";
  readonly issue: readonly OutcomeIssue[];
}

const nameOf = (known: unknown): string =>
  typeof known === "object" && known !== null ? Object.values(known).join(" ") : String(known);

/**
 * Returns an OperationOutcome that says the same as the body of the problem: the problem is its first issue, and each finding is
 * one more.
 */
export const problemOutcome = (problem: ProblemName, { detail, members = {} }: ProblemDetails = {}): ProblemOutcome => {
  const { status, title, advice } = problemTypes[problem];
  const known = members.known === undefined ? "" : ` Known: ${members.known.map(nameOf).join(", ")}.`;
  const findings = members.findings ?? members.report?.findings ?? [];
  const first: ProblemIssue = {
    severity: status >= 500 ? "fatal" : "error",
    code: outcomeCode(problem),
    details: { coding: [{ system: problemBase.slice(0, -1), code: problem }], text: title },
    diagnostics: `${detail ?? advice}${known}`,
  };
  return { resourceType: "OperationOutcome", issue: [first, ...findings.map(issueOf)] };
};

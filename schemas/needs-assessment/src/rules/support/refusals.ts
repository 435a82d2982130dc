import type { NeedsAssessment, Notice } from "../../types.ts";

/** A decision that the family can appeal against. */
export interface Refusal {
  readonly place: "/decision" | "/planDecision";
  readonly notice: Notice | undefined;
  readonly reasons: string | undefined;
}

/** What `refusals` reads, without the notices. */
export const refusalReads = [
  "/origin",
  "/decision/outcome",
  "/decision/reasons",
  "/planDecision/outcome",
  "/planDecision/reasons",
] as const;

/** The parts of a notice of a refusal that the regulations name. */
export const noticeParts = [
  "reasons",
  "appealRight",
  "appealTimeLimit",
  "mediation",
  "disagreementResolution",
  "informationAndAdvice",
] as const;

/**
 * Returns the refusals of a case: not to assess, not to reassess, and to make no plan. Whether an authority proposes
 * to assess somebody whose plan was transferred is nothing that can be appealed against.
 */
export const refusals = ({ origin, decision, planDecision }: NeedsAssessment): readonly Refusal[] => [
  ...(decision?.outcome === "doNotAssess" && origin !== "planTransferred"
    ? [{ place: "/decision" as const, notice: decision.notice, reasons: decision.reasons }]
    : []),
  ...(planDecision?.outcome === "noPlan"
    ? [{ place: "/planDecision" as const, notice: planDecision.notice, reasons: planDecision.reasons }]
    : []),
];

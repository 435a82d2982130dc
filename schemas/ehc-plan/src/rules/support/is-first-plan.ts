import type { EhcPlan } from "../../types.ts";

/** What `isFirstPlan` reads. */
export const firstPlanReads = [
  "/status",
  "/version",
  "/issueReason",
  "/supersedes/version",
  "/supersedes/issuedDate",
  "/supersedes/documentHash",
  "/issuedDate",
  "/firstIssuedDate",
] as const;

const firstReasons: ReadonlySet<EhcPlan["issueReason"]> = new Set([
  undefined,
  "initialAssessment",
  "tribunalOrder",
  "concession",
  "mediation",
]);

const neverAmended: ReadonlySet<EhcPlan["status"]> = new Set(["draft", "final", "notIssued"]);
const amended: ReadonlySet<EhcPlan["status"]> = new Set(["amendmentNotice", "amendedFinal"]);

/**
 * Returns whether the record shows that this version is the first plan of the child or young person, or the draft of
 * it. Where the record leaves it open, as with a plan that has ceased and has no version number, the answer is `false`.
 */
export const isFirstPlan = (record: EhcPlan): boolean => {
  const { status, version, issueReason, supersedes, issuedDate, firstIssuedDate } = record;
  if (amended.has(status) || supersedes !== undefined || !firstReasons.has(issueReason)) return false;
  if (version !== undefined && version > 1) return false;
  if (firstIssuedDate !== undefined && issuedDate !== undefined && firstIssuedDate !== issuedDate) return false;
  return neverAmended.has(status) || version === 1 || issueReason === "initialAssessment";
};

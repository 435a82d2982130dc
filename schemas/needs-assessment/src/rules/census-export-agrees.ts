import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * A case that ended because the family moved says so in the census, and only such a case does. A move may also be
 * counted as a withdrawal.
 */
export const censusExportAgrees: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-export-agrees",
  severity: "query",
  since: "1.0.0",
  statement: "The census is told of a move to another area where, and only where, the case ended by one.",
  why: "Otherwise two authorities count the same child, or none does.",
  source: [cite("sen2", "2.8")],
  reads: ["/ended/reason", "/census/collectionYear", "/census/movedToAuthority", "/census/requestOutcome"],
  message: "The {place} does not agree with how the case ended.",
  fix: "Add the authority to which the family moved, or correct how the case ended.",
  caseworker: {
    message: "The census entry does not fit how the case ended.",
    fix: "Say where the family moved, or correct the entry.",
  },
  check: ({ record: { ended, census } }) => {
    if (census === undefined) return [];
    const moved = ended?.reason === "movedAway" || ended?.reason === "leftEngland";
    const told = census.movedToAuthority !== undefined;
    const counted =
      census.requestOutcome !== undefined && census.requestOutcome !== "H" && census.requestOutcome !== "W";
    return moved === told || (moved && !counted) ? [] : ["/census/movedToAuthority"];
  },
};

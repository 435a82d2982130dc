import { cite, earlierOf, icb, wasInUse } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { dayOfCase, dayOfCaseReads } from "./support/day-of-case.ts";

const boards: ReadonlySet<string> = new Set(icb.codes.map(({ code }) => code));

/**
 * An integrated care board that is named existed in the time of the case, or over the days given for it. Codes that no
 * board has had are left alone: they may be of NHS England, or of a group that commissioned before July 2022.
 */
export const commissionerOnList: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/commissioner-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every integrated care board that the record names existed in the time of the case.",
  why: "Boards merge. A request for health advice that is sent to one that has ended is answered by nobody.",
  source: [cite("odsGuide"), cite("cfa2014", "42(4)")],
  reads: [
    ...dayOfCaseReads,
    "/responsibleCommissioners/*/odsCode",
    "/responsibleCommissioners/*/from",
    "/responsibleCommissioners/*/to",
  ],
  message: "The {place} is of a board that did not exist in the time of the case.",
  fix: "Use the code of the board that is responsible now, or give the days over which this one was.",
  caseworker: {
    message: "{Place} names a health board that had ended or not begun.",
    fix: "Choose the health board that is responsible now.",
  },
  check: ({ record, asOf }) => {
    const day = dayOfCase(record, asOf);
    return (record.responsibleCommissioners ?? []).flatMap(({ odsCode, from, to }, at) => {
      if (odsCode === undefined || !boards.has(odsCode)) return [];
      const last = to ?? asOf;
      const first = from ?? day;
      return wasInUse(icb, odsCode, earlierOf(first, last), last) ? [] : [`/responsibleCommissioners/${at}/odsCode`];
    });
  },
};

import { type Advice, cite, pairsOutOfOrder } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** A report that was written before anybody asked for it may have come before that, too; so may what the family wrote. */
const wasThereBefore = ({ type, reuse, reportDate, requestedDate }: Advice): boolean =>
  type === "parentOrYoungPerson" ||
  reuse !== undefined ||
  (reportDate !== undefined && requestedDate !== undefined && reportDate < requestedDate);

const reuseLeaves = ["originalPurpose", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
  (leaf) => `reuse/${leaf}`,
);

/** Advice that was asked for came on the day of the request or later. Advice that was there before is left alone. */
export const adviceDatesInOrder: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/advice-dates-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "Advice that was written because it was asked for came on the day on which it was asked for, or later.",
  why: "The six weeks of whoever gives advice are counted from that day; a wrong one makes up a delay or hides it.",
  source: [cite("sendStandards")],
  reads: ["id", "type", "requestedDate", "receivedDate", "reportDate", ...reuseLeaves].map(
    (leaf) => `/advice/*/${leaf}`,
  ),
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} comes too early: the {related} comes first.",
    fix: "Check both days and put the wrong one right.",
  },
  check: ({ record }) =>
    (record.advice ?? []).flatMap((advice, at) =>
      wasThereBefore(advice)
        ? []
        : pairsOutOfOrder([
            [`/advice/${at}/requestedDate`, advice.requestedDate],
            [`/advice/${at}/receivedDate`, advice.receivedDate],
          ]),
    ),
};

import { cite, isInYear9OrLater, year9Reads } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { dayOfCase, dayOfCaseReads } from "./support/day-of-case.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { soughtReads, soughtTypes } from "./support/sought-types.ts";
import { assessedReads, wasAssessed } from "./support/was-assessed.ts";

/**
 * For somebody who was in or beyond Year 9 when the authority decided to assess, there is advice on preparing for
 * adulthood. Earlier advice counts, and a class below Year 9 counts and not the age.
 */
export const adulthoodAdviceSought: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/adulthood-advice-sought",
  severity: "query",
  since: "1.0.0",
  statement:
    "The assessment of somebody in or beyond Year 9 has advice on preparing for adulthood and independent living.",
  why: "The years from 14 on decide what adult life will be; advice that comes later comes too late.",
  source: [cite("sendRegs2014", "6(1)(g)"), cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...assessedReads,
    ...soughtReads,
    ...dayOfCaseReads,
    ...year9Reads,
    "/adviceNotSought/*/type",
  ],
  message: "The {place} has none on preparing for adulthood, and the young person was in or beyond Year 9.",
  fix: "Add it, also where nobody had anything to say; or say that it was not sought, and why.",
  caseworker: {
    message: "There is no advice on preparing for adult life.",
    fix: "Ask for it now, or say who was asked.",
  },
  check: ({ record, asOf }) => {
    if (!partThreeApplies(record) || !wasAssessed(record)) return [];
    if (!isInYear9OrLater(record, dayOfCase(record, asOf), asOf)) return [];
    const leftOut = (record.adviceNotSought ?? []).some(({ type }) => type === "preparationForAdulthood");
    return leftOut || soughtTypes(record).has("preparationForAdulthood") ? [] : ["/advice"];
  },
};

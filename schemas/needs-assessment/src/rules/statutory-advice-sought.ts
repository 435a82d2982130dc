import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { soughtReads, soughtTypes } from "./support/sought-types.ts";
import { statutoryTypes } from "./support/statutory-types.ts";
import { assessedReads, wasAssessed } from "./support/was-assessed.ts";

/**
 * Once an assessment is complete, its record lists the advice that every assessment asks for: of the family,
 * educational, medical, psychological and on social care. The duty is to seek it, so a body that had nothing to say
 * counts, and so does earlier advice that is sufficient. Advice that is missing from the list is a gap in the record.
 */
export const statutoryAdviceSought: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/statutory-advice-sought",
  severity: "query",
  since: "1.0.0",
  statement:
    "A completed assessment lists advice of the family, educational, medical and psychological advice and advice on social care.",
  why: "A service that was never asked may know of a need that nobody else saw.",
  source: [cite("sendRegs2014", "6(1)")],
  reads: [
    ...partThreeReads,
    ...assessedReads,
    ...soughtReads,
    "/adviceNotSought/*/type",
    "/views/childViews/*/text",
    "/views/parentViews/*/text",
    "/views/childViewsNotObtained",
    "/views/parentViewsNotObtained",
  ],
  message:
    "The {place} leaves out a kind of advice that every assessment asks for, and nothing says that it was not sought.",
  fix: "Add it, also where the body had nothing to say; or say that it was not sought, and why.",
  caseworker: {
    message: "One kind of advice is missing from this assessment.",
    fix: "Ask for it, or say that it was asked for.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record) || !wasAssessed(record)) return [];
    const sought = soughtTypes(record);
    const leftOut = new Set((record.adviceNotSought ?? []).map(({ type }) => type));
    const { childViews = [], parentViews = [], childViewsNotObtained, parentViewsNotObtained } = record.views ?? {};
    const family =
      sought.has("parentOrYoungPerson") ||
      leftOut.has("parentOrYoungPerson") ||
      childViews.length + parentViews.length > 0 ||
      childViewsNotObtained !== undefined ||
      parentViewsNotObtained !== undefined;
    const complete = statutoryTypes.every((types) => types.some((type) => sought.has(type) || leftOut.has(type)));
    return family && complete ? [] : ["/advice"];
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { soughtReads, soughtTypes } from "./support/sought-types.ts";
import { statutoryTypes } from "./support/statutory-types.ts";
import { assessedReads, wasAssessed } from "./support/was-assessed.ts";

/**
 * An authority that assesses leaves out none of the kinds of advice that the regulation lists for every assessment.
 * Only a record that says that one was not sought shows a breach; earlier advice that is sufficient stands in for it. Where
 * the record holds evidence that could stand in, it shows no breach either: the agreements may only not be written down.
 */
export const statutoryAdviceNotLeftOut: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/statutory-advice-not-left-out",
  severity: "error",
  since: "1.0.0",
  statement: "No kind of advice that every assessment asks for was left out, unless earlier advice stands in for it.",
  why: "The law lists five kinds because a need can hide where nobody looks.",
  source: [cite("sendRegs2014", "6(1)")],
  reads: [
    ...partThreeReads,
    ...assessedReads,
    ...soughtReads,
    "/adviceNotSought/*/type",
    "/evidence/*/id",
    "/evidence/*/adviceTypes/*",
  ],
  message: "{Place} is of a kind that every assessment asks for.",
  fix: "Ask for the advice now, or name the earlier advice that stands in for it.",
  caseworker: { message: "Advice that the law asks for was not sought.", fix: "Ask for it now." },
  check: ({ record }) => {
    if (!partThreeApplies(record) || !wasAssessed(record)) return [];
    const sought = soughtTypes(record);
    const held = new Set((record.evidence ?? []).flatMap(({ adviceTypes }) => adviceTypes ?? []));
    return (record.adviceNotSought ?? []).flatMap(({ type }, at) => {
      const group = type === "parentOrYoungPerson" ? [type] : statutoryTypes.find((types) => types[0] === type);
      return group === undefined || group.some((one) => sought.has(one) || held.has(one))
        ? []
        : [`/adviceNotSought/${at}`];
    });
  },
};

import { type Advice, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const sought: readonly (readonly Advice["type"][])[] = [
  ["educational", "qualifiedSensoryTeacher", "ministryOfDefence"],
  ["medical"],
  ["psychological"],
  ["socialCare"],
];

/**
 * After a first assessment section K lists educational, medical, psychological and social care advice, or says what
 * was not obtained.
 *
 * The duty is to seek the advice, and section K shows what came of it, so this is a question. A parent may give no
 * advice; advice under the other paragraphs depends on the case; a plan that was transferred, amended or converted
 * lists what it has.
 */
export const statutoryAdviceListed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/statutory-advice-listed",
  severity: "query",
  since: "1.0.0",
  statement:
    "After a first assessment section K lists educational, medical, psychological and social care advice, or says what was not obtained.",
  why: "A service that was never asked may know of a need that nobody else saw.",
  source: [cite("sendRegs2014", "6(1)"), cite("sendRegs2014", "12(4)")],
  reads: [
    ...partThreeReads,
    "/issueReason",
    "/sections/K/nil/reason",
    "/sections/K/notObtained",
    "/sections/K/advice/*/type",
    "/sections/K/advice/*/contributors/*/type",
  ],
  message:
    "Section K leaves out a kind of advice that every assessment asks for, and nothing says that it was not obtained.",
  fix: "Add the advice, also where the service had nothing to say; or say which advice did not come and what was done about it.",
  caseworker: {
    message: "Section K leaves out advice that each needs assessment must ask for.",
    fix: "Add it. If it did not come, say so and say what was done.",
  },
  check: ({ index }) => {
    if (index.plan.issueReason !== "initialAssessment" || !isPlanText(index.plan) || !partThreeApplies(index.plan))
      return [];
    const { nil, notObtained } = index.plan.sections.K;
    if (index.advice.length === 0 || nil !== undefined || notObtained !== undefined) return [];
    const listed = new Set<Advice["type"]>();
    for (const { entity } of index.advice) {
      listed.add(entity.type);
      for (const { type } of entity.contributors ?? []) listed.add(type);
    }
    return sought.every((types) => types.some((type) => listed.has(type))) ? [] : ["/sections/K/advice"];
  },
};

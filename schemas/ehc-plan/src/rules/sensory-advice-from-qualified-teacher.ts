import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isPlanText } from "./support/is-plan-text.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";
import { sensoryNeedReads, sensoryNeeds } from "./support/sensory-needs.ts";

/**
 * Where a hearing, vision or multi-sensory impairment was found in the assessment, educational advice came from a
 * teacher qualified for it, or was given after one was consulted.
 *
 * What the authority knew when it asked for advice is not in the plan, so this is a question.
 */
export const sensoryAdviceFromQualifiedTeacher: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/sensory-advice-from-qualified-teacher",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where a hearing, vision or multi-sensory impairment was found in the assessment, educational advice came from a teacher qualified for it, or was given after one was consulted.",
  why: "A teacher who does not know what an impairment does to learning may leave out half of what the child needs.",
  source: [cite("sendRegs2014", "6(2)")],
  reads: [
    ...partThreeReads,
    ...sensoryNeedReads,
    "/issueReason",
    "/sections/K/nil/reason",
    "/sections/K/notObtained",
    ...["type", "consultedQualifiedTeacher", "contributors/*/type"].map((leaf) => `/sections/K/advice/*/${leaf}`),
  ],
  message:
    "There is a sensory impairment, see {related}, and section K shows no advice of, or after consulting, a teacher qualified for it.",
  fix: "Add the advice, or record that its author consulted a qualified teacher; if there was none, ask for it.",
  caseworker: {
    message: "The child has a sensory need. Section K shows no advice from a qualified teacher.",
    fix: "Add the advice, or who was consulted. If nobody was, ask a teacher of the deaf or of vision.",
  },
  check: ({ index }) => {
    if (index.plan.issueReason !== "initialAssessment" || index.advice.length === 0) return [];
    const { nil, notObtained } = index.plan.sections.K;
    if (nil !== undefined || notObtained !== undefined || !isPlanText(index.plan) || !partThreeApplies(index.plan))
      return [];
    const related = sensoryNeeds(index);
    if (related.length === 0) return [];
    const asked = index.advice.some(
      ({ entity }) =>
        entity.type === "qualifiedSensoryTeacher" ||
        entity.consultedQualifiedTeacher === true ||
        entity.contributors?.some(({ type }) => type === "qualifiedSensoryTeacher") === true,
    );
    return asked ? [] : [{ pointer: "/sections/K/advice", related: [...related] }];
  },
};

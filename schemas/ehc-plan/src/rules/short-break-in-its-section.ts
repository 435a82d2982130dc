import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * A short break that section H1 calls non-residential is not residential.
 *
 * A holiday may be away from home and stay in section H1.
 */
export const shortBreakInItsSection: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/short-break-in-its-section",
  severity: "query",
  since: "1.0.0",
  statement: "A short break that section H1 calls non-residential is not residential.",
  why: "The Code puts short breaks with nights away into section H2; in H1 a family cannot tell what it is owed.",
  source: [cite("codeOfPractice", "9.69"), cite("cfa2014", "37(2)(e)"), cite("csdpa1970", "2(1)")],
  reads: ["id", "service", "residential/required"].map((leaf) => `/sections/H1/provisions/*/${leaf}`),
  message: "The short break is called non-residential, and the {place} says the opposite.",
  fix: "Move a break with nights away to section H2, or correct the entry.",
  caseworker: {
    message: "A short break in H1 includes nights away.",
    fix: "Move breaks with nights away to H2, or correct the entry.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.sections.H1.provisions?.forEach(({ service, residential }, at) => {
      if (service === "nonResidentialShortBreak" && residential?.required === true) {
        hits.push(`/sections/H1/provisions/${at}/residential/required`);
      }
    });
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const lists = ["childViews", "parentViews"] as const;

/** Every view in section A says whether it is quoted, written, interpreted, observed or recorded. */
export const statementSaysWhoseVoice: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/statement-says-whose-voice",
  severity: "query",
  since: "1.0.0",
  statement: "Every view in section A says whether it is quoted, written, interpreted, observed or recorded.",
  why: "Words in the first person that an adult wrote can be taken for the child's own, and then nobody asks the child again.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: lists.flatMap((list) => [`/sections/A/${list}/*/text`, `/sections/A/${list}/*/mode`]),
  message: "The {place} is missing: nothing says whose words these are.",
  fix: "Say whether the words are the person's own or how else the view was given.",
  caseworker: {
    message: "Nothing says whose words these are: {place}.",
    fix: "Say if they are the person's own words, or how else they were given.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    for (const list of lists) {
      plan.sections.A[list]?.forEach(({ mode }, at) => {
        if (mode === undefined) hits.push(`/sections/A/${list}/${at}/mode`);
      });
    }
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
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
  check: ({ record }) =>
    lists.flatMap((list) =>
      [...(record.sections.A[list] ?? []).entries()]
        .filter(([, { mode }]) => mode === undefined)
        .map(([at]) => `/sections/A/${list}/${at}/mode`),
    ),
};

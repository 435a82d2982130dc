import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/** What is left out of the curriculum is named with what is taught instead. */
export const curriculumExclusionHasSubstitute: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/curriculum-exclusion-has-substitute",
  severity: "query",
  since: "1.0.0",
  statement: "What is left out of the curriculum is named with what is taught instead.",
  why: "A subject that is dropped leaves hours in the week, and the child should get something for them.",
  source: [cite("codeOfPractice", "9.69", false)],
  reads: [
    "/sections/F/provisions/*/id",
    ...["subject", "substitute"].map((leaf) => `/sections/F/provisions/*/curriculum/exclusions/*/${leaf}`),
  ],
  message: "Something is left out of the curriculum, and the {place} is missing.",
  fix: "Say what is taught in its place.",
  caseworker: {
    message: "A subject is left out, and nothing says what is taught in its place.",
    fix: "Say what is taught instead.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if (section !== "F" || entity.curriculum === undefined) continue;
      entity.curriculum.exclusions?.forEach(({ substitute }, at) => {
        if (substitute === undefined) hits.push(`${pointer}/curriculum/exclusions/${at}/substitute`);
      });
    }
    return hits;
  },
};

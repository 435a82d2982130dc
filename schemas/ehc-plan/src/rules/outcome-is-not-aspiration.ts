import { cite, readsAsAspiration } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * An outcome is something to reach by a date, and not a hope for the long term, which has its place in section A.
 *
 * The wording is tested for hopes such as "wants to be a vet"; the test misses rather than accuses.
 */
export const outcomeIsNotAspiration: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-is-not-aspiration",
  severity: "query",
  since: "1.0.0",
  statement: "An outcome is something to reach by a date, and not a hope for the long term.",
  why: "Nobody can be held to account for a hope; the steps towards it are what the plan has to secure.",
  source: [cite("codeOfPractice", "9.65"), cite("codeOfPractice", "9.66")],
  reads: ["/sections/E/outcomes/*/id", "/sections/E/outcomes/*/text"],
  message: "The {place} is a hope for the long term.",
  fix: "Put the hope into section A, and say here what the child or young person will be able to do on the way to it, and by when.",
  caseworker: {
    message: "This is a hope for the long term and not an outcome: {place}.",
    fix: "Move the hope to section A. Here, say what the child will be able to do and by when.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity, signs } of index.outcomes) {
      if (readsAsAspiration(entity.text, signs)) hits.push(`${pointer}/text`);
    }
    return hits;
  },
};

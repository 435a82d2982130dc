import { cite, readsAsProvision } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * An outcome says what the child or young person will do, know or experience, and not which service is given.
 *
 * The wording is tested for promises such as "will receive speech and language therapy"; the test misses rather than
 * accuses.
 */
export const outcomeIsNotProvision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-is-not-provision",
  severity: "query",
  since: "1.0.0",
  statement:
    "An outcome says what the child or young person will do, know or experience, and not which service is given.",
  why: 'An outcome such as "will receive therapy" is reached on the first day and says nothing of what the therapy is for.',
  source: [cite("codeOfPractice", "9.66"), cite("codeOfPractice", "9.65")],
  reads: ["/sections/E/outcomes/*/id", "/sections/E/outcomes/*/text"],
  message: "The {place} promises a service.",
  fix: "Put the service into section F, G or H, and say here what the child or young person will be able to do because of it.",
  caseworker: {
    message: "{Place} says what will be given, not what will be gained.",
    fix: "Move the help to section F, G or H. Say here what the child will be able to do.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) if (readsAsProvision(entity.text)) hits.push(`${pointer}/text`);
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsLinked, contentLinkReads } from "./support/content-is-linked.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";
import { contentOfNeeds } from "./support/content-reads.ts";

/** Every outcome that is worked towards says which need it grows from. */
export const outcomeGrowsFromNeed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-grows-from-need",
  severity: "query",
  since: "1.0.0",
  statement: "Every outcome that is worked towards says which need it grows from.",
  why: "An outcome that answers no need of the plan may be somebody else's aim for the child.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [...contentLinkReads, ...contentLiveReads, ...contentOfNeeds("id")],
  message: "The {place} are missing: nothing says which need the outcome grows from.",
  fix: "Link the outcome to the need in section B, C or D that it grows from.",
  caseworker: {
    message: "Nothing says which need this outcome comes from: {place}.",
    fix: "Say which need it is for.",
  },
  check: ({ index }) => {
    if (index.needs.length === 0 || !contentIsLinked(index)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.outcomes) {
      if (!contentHasAny(entity.needRefs) && contentIsLive(entity)) hits.push(`${pointer}/needRefs`);
    }
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsLinked, contentLinkReads } from "./support/content-is-linked.ts";
import { contentIsLive, contentLiveReads } from "./support/content-is-live.ts";

/** Every outcome that is worked towards has provision that leads to it, by a link on either side. */
export const outcomeHasProvision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/outcome-has-provision",
  severity: "query",
  since: "1.0.0",
  statement: "Every outcome that is worked towards has provision that leads to it, by a link on either side.",
  why: "An outcome that nothing leads to is a hope, and nobody answers for it.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [...contentLinkReads, ...contentLiveReads],
  message: "The {place} are missing, and no provision names the outcome: nothing leads to it.",
  fix: "Link the outcome to the provision that leads to it, or add that provision.",
  caseworker: {
    message: "Nothing in the plan leads to this outcome: {place}.",
    fix: "Show which help leads to it, or add that help.",
  },
  check: ({ index }) => {
    if (index.provisions.length === 0 || !contentIsLinked(index)) return [];
    const bare = index.outcomes.filter(({ entity }) => !contentHasAny(entity.provisionRefs) && contentIsLive(entity));
    if (bare.length === 0) return [];
    const named = new Set(index.provisions.flatMap(({ entity }) => entity.outcomeRefs ?? []));
    return bare.filter(({ entity }) => !named.has(entity.id)).map(({ pointer }) => `${pointer}/provisionRefs`);
  },
};

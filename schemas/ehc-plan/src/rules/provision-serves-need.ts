import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsLinked, contentLinkReads } from "./support/content-is-linked.ts";
import { contentOfNeeds } from "./support/content-reads.ts";

/** Every provision says which need it meets, in whichever of sections B, C and D the need is. */
export const provisionServesNeed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-serves-need",
  severity: "query",
  since: "1.0.0",
  statement: "Every provision says which need it meets.",
  why: "Provision without a need looks as if it could be taken away, and a need that it meets looks as if nothing met it.",
  source: [cite("codeOfPractice", "9.69"), cite("sendStandards")],
  reads: [...contentLinkReads, ...contentOfNeeds("id")],
  message: "The {place} are missing: nothing says which need the line meets.",
  fix: "Link the line to the need that it meets, in section B, C or D.",
  caseworker: {
    message: "Nothing says which need this help meets: {place}.",
    fix: "Say which need it is for.",
  },
  check: ({ index }) => {
    if (index.needs.length === 0 || !contentIsLinked(index)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (!contentHasAny(entity.needRefs)) hits.push(`${pointer}/needRefs`);
    }
    return hits;
  },
};

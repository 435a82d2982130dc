import { cite, hasCeilingOnly } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * Provision that is capped says what is due at the least. Asked of sections F and G; "up to" counts before an amount
 * of time or a number of sessions, and a floor in the same text or in the flexibility of the line answers it.
 */
export const upToHasFloor: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/up-to-has-floor",
  severity: "query",
  since: "1.0.0",
  statement: "Provision that is capped says what is due at the least.",
  why: 'A promise of "up to three hours" is kept by no hours at all.',
  source: [cite("lvClarke"), cite("codeOfPractice", "9.69")],
  reads: ["F", "G"].flatMap((section) =>
    ["id", "text", "flexibility/floor"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
  ),
  message: "The {place} caps the amount and does not say what is due at the least.",
  fix: "State the amount, or the least that is due in any case.",
  caseworker: {
    message: "{Place} says the most, but not the least, that is due.",
    fix: "Give the amount, or the least that is due in any case.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity, signs } of index.provisions) {
      if ((section !== "F" && section !== "G") || entity.flexibility !== undefined) continue;
      if (hasCeilingOnly(entity.text, signs)) hits.push(`${pointer}/text`);
    }
    return hits;
  },
};

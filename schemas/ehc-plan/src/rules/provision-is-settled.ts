import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isUnsettled } from "./support/is-unsettled.ts";

/** Returns where a line leaves it open what is provided. */
const openPart = ({ text, quantity }: AnyProvision): string | undefined => {
  if (quantity === undefined) return isUnsettled(text) ? "text" : undefined;
  return quantity.basis === "notQuantified" && isUnsettled(quantity.reason) ? "quantity/reason" : undefined;
};

/**
 * No provision is left to be decided later.
 *
 * Lines without an amount, and reasons why there is none, are looked at for "to be confirmed" and the like; a line
 * with an amount is settled.
 */
export const provisionIsSettled: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-is-settled",
  severity: "query",
  since: "1.0.0",
  statement: "No provision is left to be decided later.",
  why: "A plan that waits for a report promises nothing until somebody writes it.",
  source: [cite("lvClarke"), cite("codeOfPractice", "9.69")],
  reads: ["F", "G"].flatMap((section) =>
    ["id", "text", "quantity/basis", "quantity/reason"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
  ),
  message: "The {place} leaves the provision to a later day.",
  fix: "Say what is provided now; when more is known, amend the plan.",
  caseworker: {
    message: "This help is left to be decided later.",
    fix: "Write what the child gets now. Amend the plan when you know more.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity } of index.provisions) {
      if (section !== "F" && section !== "G") continue;
      const part = openPart(entity);
      if (part !== undefined) hits.push(`${pointer}/${part}`);
    }
    return hits;
  },
};

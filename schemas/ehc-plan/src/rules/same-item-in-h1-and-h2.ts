import { cite, keyOfWords } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * No social care provision stands in both section H1 and section H2 in the same words; spacing, case and punctuation
 * do not count.
 */
export const sameItemInH1AndH2: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/same-item-in-h1-and-h2",
  severity: "query",
  since: "1.0.0",
  statement: "No social care provision stands in both section H1 and section H2.",
  why: "Section H2 is for what section H1 does not hold. Provision in both may be counted twice or, when one is struck out, lost.",
  source: [cite("cfa2014", "37(2)(f)"), cite("sendRegs2014", "12(1)(h)")],
  reads: ["H1", "H2"].flatMap((section) => ["id", "text"].map((leaf) => `/sections/${section}/provisions/*/${leaf}`)),
  message: "{Place} is in the same words as {related}.",
  fix: "Leave it in the section that it belongs to, or say which part belongs to which.",
  caseworker: {
    message: "{Place} has the same words as {related}.",
    fix: "Keep it in one of the two, or say which part goes where.",
  },
  check: ({ index: { plan } }) => {
    const first = plan.sections.H1.provisions ?? [];
    const second = plan.sections.H2.provisions ?? [];
    if (first.length === 0 || second.length === 0) return [];
    const places = new Map(
      [...first.entries()].map(([at, { text }]) => [keyOfWords(text), `/sections/H1/provisions/${at}`]),
    );
    return [...second.entries()].flatMap(([at, { text }]) => {
      const other = places.get(keyOfWords(text));
      return other === undefined ? [] : [{ pointer: `/sections/H2/provisions/${at}`, related: [other] }];
    });
  },
};

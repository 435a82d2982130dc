import { cite, type Quantity } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

const day = 24 * 60;
const minutesIn: Readonly<Record<string, number | undefined>> = {
  day,
  week: 7 * day,
  fortnight: 14 * day,
  halfTerm: 56 * day,
  term: 112 * day,
  year: 366 * day,
};

const fits = (quantity: Quantity | undefined): boolean => {
  if (quantity?.basis !== "timed") return true;
  return quantity.minutes * quantity.sessions <= (minutesIn[quantity.per] ?? Number.POSITIVE_INFINITY);
};

/**
 * The sessions of a timed amount fit into the period that they are given for.
 *
 * A day has 24 hours; a half term is taken as eight weeks and a term as sixteen, which none is longer than.
 */
export const amountFitsItsPeriod: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/amount-fits-its-period",
  severity: "error",
  since: "1.0.0",
  statement: "The sessions of a timed amount fit into the period that they are given for.",
  why: "An amount that no day or week can hold was mistyped, and nobody can tell what was meant.",
  source: [cite("sendStandards")],
  reads: ["id", "quantity/basis", "quantity/minutes", "quantity/sessions", "quantity/per"].flatMap(contentOfProvisions),
  message: "The {place} is more than the period has time for.",
  fix: "Correct the minutes, the number of sessions or the period.",
  caseworker: {
    message: "The time for this help is longer than the day or week it is in.",
    fix: "Check the minutes and the number of sessions.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) if (!fits(entity.quantity)) hits.push(`${pointer}/quantity`);
    return hits;
  },
};

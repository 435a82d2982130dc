import { cite, minutesPerYear, type Quantity } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

const quantities = [...contentOfProvisions("quantity"), "/sections/K/advice/*/statements/*/quantity"];

const differs = (quantity: Quantity | undefined): boolean => {
  if (quantity?.basis !== "timed" || quantity.totalMinutesPerYear === undefined) return false;
  return Math.abs(quantity.totalMinutesPerYear - minutesPerYear(quantity)) > 1;
};

/**
 * A yearly total of minutes is what its sessions come to, by the conventions of `minutesPerYear`; one minute of
 * rounding is allowed.
 */
export const yearlyTotalAgrees: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/yearly-total-agrees",
  severity: "error",
  since: "1.0.0",
  statement: "A yearly total of minutes is what its sessions come to.",
  why: "The total is what providers plan and pay by; if it says less than the sessions, the child gets less.",
  source: [cite("sendStandards")],
  reads: [
    ...contentOfProvisions("id"),
    "/sections/K/advice/*/id",
    "/sections/K/advice/*/statements/*/id",
    ...quantities.flatMap((quantity) =>
      ["basis", "minutes", "sessions", "per", "weeksPerYear", "totalMinutesPerYear"].map(
        (leaf) => `${quantity}/${leaf}`,
      ),
    ),
  ],
  message: "The {place} is not what the sessions come to.",
  fix: "Leave the total out, or correct the minutes, the sessions, the weeks or the total; 38 weeks count where none are given.",
  caseworker: {
    message: "The total for the year does not match the sessions: {place}.",
    fix: "Work it out again, or leave it out. A school year is 38 weeks.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (differs(entity.quantity)) hits.push(`${pointer}/quantity/totalMinutesPerYear`);
    }
    for (const { pointer, entity } of index.advice) {
      entity.statements?.forEach(({ quantity }, at) => {
        if (differs(quantity)) hits.push(`${pointer}/statements/${at}/quantity/totalMinutesPerYear`);
      });
    }
    return hits;
  },
};

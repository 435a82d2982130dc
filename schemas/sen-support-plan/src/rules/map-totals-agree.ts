import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import { isPaidBySetting } from "../costs/is-paid-by-setting.ts";
import { provisionMapCosts } from "../costs/provision-map-costs.ts";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const costParts = ["id", "annualPence", "cumulativePence", "fundingSource"];

const differs = (stated: number | undefined, due: number | undefined): boolean =>
  stated !== undefined && due !== undefined && Math.abs(stated - due) > 100;

/**
 * Running totals, the total and what remains of £6,000 are what the rows that the setting pays for come to, within
 * one pound. Where a row states no yearly cost, what follows from it is left alone: its parts can be costed in more than
 * one way.
 */
export const mapTotalsAgree: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/map-totals-agree",
  severity: "error",
  since: "1.0.0",
  statement:
    "The running totals, the total and the remainder of a provision map are what its rows come to, within one pound.",
  why: "A total that does not follow from its rows cannot stand in a request for top-up funding.",
  source: [cite("sendStandards")],
  reads: [
    ...costParts.map((part) => `/provisionMap/rows/*/${part}`),
    "/provisionMap/totalPence",
    "/provisionMap/remainingPence",
  ],
  message: "The {place} is not what the rows come to.",
  fix: "Leave it out, or add up again the rows that the setting pays for.",
  caseworker: {
    message: "{Place} does not match the rows.",
    fix: "Add the rows up again.",
  },
  check: ({ record }) => {
    const { rows = [], totalPence, remainingPence } = record.provisionMap ?? {};
    if (rows.length === 0) return [];
    const open = rows.findIndex((row) => isPaidBySetting(row) && row.annualPence === undefined);
    const due = provisionMapCosts(open === -1 ? rows : rows.slice(0, open));
    const hits: Pointer[] = rows.flatMap((row, at) =>
      differs(row.cumulativePence, due.cumulativePence[at]) ? [`/provisionMap/rows/${at}/cumulativePence`] : [],
    );
    if (open !== -1) return hits;
    if (differs(totalPence, due.totalPence)) hits.push("/provisionMap/totalPence");
    if (differs(remainingPence, due.remainingPence)) hits.push("/provisionMap/remainingPence");
    return hits;
  },
};

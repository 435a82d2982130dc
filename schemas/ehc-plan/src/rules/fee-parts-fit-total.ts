import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const parts = ["educationPence", "therapyPence", "carePence", "boardingPence", "transportPence"] as const;

/** The parts of the fees do not come to more than the whole, and to the whole where all five are given. */
export const feePartsFitTotal: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/fee-parts-fit-total",
  severity: "error",
  since: "1.0.0",
  statement: "The parts of the fees do not come to more than the whole, and to the whole where all five are given.",
  why: "Budgets are planned by the whole and contracts checked by the parts; one of them is wrong.",
  source: [cite("sendStandards")],
  reads: ["annualPence", ...parts].map((part) => `/sections/I/fees/${part}`),
  message: "The parts of the fees do not go with the {place}.",
  fix: "Correct the total or the parts.",
  caseworker: {
    message: "The parts of the yearly fee do not add up to the total.",
    fix: "Check the figures with your finance team and correct them.",
  },
  check: ({ index: { plan } }) => {
    const { fees } = plan.sections.I;
    if (fees === undefined) return [];
    let sum = 0;
    let given = 0;
    for (const part of parts) {
      sum += fees[part] ?? 0;
      given += fees[part] === undefined ? 0 : 1;
    }
    const fits = given === parts.length ? sum === fees.annualPence : sum <= fees.annualPence;
    return fits ? [] : ["/sections/I/fees/annualPence"];
  },
};

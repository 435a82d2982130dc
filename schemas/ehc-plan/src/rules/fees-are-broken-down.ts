import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const independent: ReadonlySet<string | undefined> = new Set([
  "nonMaintainedSpecial",
  "section41Independent",
  "section41SpecialPost16",
  "independentSpecialNonSection41",
  "independentMainstream",
]);
const parts = ["educationPence", "therapyPence", "carePence", "boardingPence", "transportPence"] as const;

/**
 * The fees of a place in an independent or non-maintained special setting say what they are for.
 *
 * A part for education, therapy, care, boarding or transport will do.
 */
export const feesAreBrokenDown: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/fees-are-broken-down",
  severity: "advice",
  since: "1.0.0",
  statement: "The fees of a place in an independent or non-maintained special setting say what they are for.",
  why: "A sum without parts cannot be compared with what the plan provides, nor with the next place.",
  source: [cite("sendStandards")],
  reads: [
    "/sections/I/placement/mode",
    "/sections/I/placement/setting/type",
    ...["annualPence", ...parts].map((part) => `/sections/I/fees/${part}`),
  ],
  message: "The {place} are one sum, and nothing says what it is for.",
  fix: "Add the parts for education, therapy, care, boarding and transport.",
  caseworker: {
    message: "The fee for this place is one sum, with no parts.",
    fix: "Ask the provider how much is for teaching, therapy, care and boarding.",
  },
  check: ({ index: { plan } }) => {
    const { fees, placement } = plan.sections.I;
    if (fees === undefined || placement?.mode !== "namedSetting" || !independent.has(placement.setting.type)) return [];
    return parts.some((part) => fees[part] !== undefined) ? [] : ["/sections/I/fees"];
  },
};

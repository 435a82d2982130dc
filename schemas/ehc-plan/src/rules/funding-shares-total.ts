import { cite, type FundingShare, sharesTotal } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

const placesOfShares = contentOfProvisions("fundingShares");

const isWrong = (shares: readonly FundingShare[]): boolean => {
  const years = new Map<string | undefined, { percent: number }[]>();
  for (const { percent, financialYear } of shares) {
    if (percent === undefined) return false;
    years.set(financialYear, [...(years.get(financialYear) ?? []), { percent }]);
  }
  return [...years.values()].some((year) => sharesTotal(year) !== 100);
};

/**
 * The shares of the bodies that pay for provision come to 100 per cent in each financial year, where every share is
 * given in per cent. Thirds are written 34, 33 and 33.
 */
export const fundingSharesTotal: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/funding-shares-total",
  severity: "error",
  since: "1.0.0",
  statement: "The shares of the bodies that pay for provision come to 100 per cent.",
  why: "A share that nobody pays is provision that nobody makes.",
  source: [cite("sendStandards")],
  reads: placesOfShares.flatMap((place) => ["body", "percent", "financialYear"].map((leaf) => `${place}/*/${leaf}`)),
  message: "The {place} do not come to 100 per cent.",
  fix: "Correct the shares, or add the body that pays the rest.",
  caseworker: {
    message: "{Place} do not add up to 100 per cent.",
    fix: "Check the shares, or add who pays the rest.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      if (entity.fundingShares !== undefined && isWrong(entity.fundingShares)) hits.push(`${pointer}/fundingShares`);
    }
    return hits;
  },
};

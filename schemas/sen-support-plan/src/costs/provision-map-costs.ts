import type { FundingSourceCode } from "@send-standards/common";
import { isPaidBySetting } from "./is-paid-by-setting.ts";
import { type CostedRow, rowCost } from "./row-cost.ts";
import { schoolContributionThresholdPence } from "./school-contribution-threshold.ts";

/** A row of a provision map as its costs are added up. */
export interface MappedRow extends CostedRow {
  /** The yearly cost that the record states; it goes before the one that the other parts come to. */
  readonly annualPence?: number;
  readonly fundingSource?: FundingSourceCode;
}

/** What the rows of a provision map come to. */
export interface ProvisionMapCosts {
  /** Row by row, the total of this row and all before it that the setting pays for; `undefined` from the first row without a cost. */
  readonly cumulativePence: readonly (number | undefined)[];
  /** Total of all rows that the setting pays for; `undefined` where one of them has no cost. */
  readonly totalPence: number | undefined;
  /** What is left of £6,000, nothing where the total is higher; `undefined` where there is no total. */
  readonly remainingPence: number | undefined;
}

/** Returns the running total of a provision map against £6,000, in whole pence. Rows that others pay for add nothing. */
export const provisionMapCosts = (rows: readonly MappedRow[]): ProvisionMapCosts => {
  let total: number | undefined = 0;
  const cumulativePence: (number | undefined)[] = [];
  for (const row of rows) {
    if (isPaidBySetting(row)) {
      const cost = row.annualPence ?? rowCost(row);
      total = cost === undefined || total === undefined ? undefined : total + cost;
    }
    cumulativePence.push(total);
  }
  return {
    cumulativePence,
    totalPence: total,
    remainingPence: total === undefined ? undefined : Math.max(0, schoolContributionThresholdPence - total),
  };
};

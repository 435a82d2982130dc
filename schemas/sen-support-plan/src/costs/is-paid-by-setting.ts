import type { FundingSourceCode } from "@send-standards/common";

const own: ReadonlySet<FundingSourceCode> = new Set(["coreBudget", "notionalSenBudget"]);

/** Returns whether the setting pays for a row out of its own budget; it does where no other source is named. */
export const isPaidBySetting = (row: { readonly fundingSource?: FundingSourceCode }): boolean =>
  row.fundingSource === undefined || own.has(row.fundingSource);

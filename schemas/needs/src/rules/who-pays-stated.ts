import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { MatrixCell, NeedsRecord } from "../types.ts";
import { hasAny } from "./support/has-any.ts";

/** Whether budgets are named for every tier that the provision of a cell has. */
const isPaid = ({ provision, payers }: MatrixCell): boolean => {
  if (payers === undefined || payers.length === 0) return false;
  if (payers.some(({ tiers }) => !hasAny(tiers))) return true;
  const paid = new Set(payers.flatMap(({ tiers }) => tiers ?? []));
  return (provision ?? []).every(({ tier }) => tier === undefined || paid.has(tier));
};

/** Every cell with provision says who pays for each tier of it. */
export const whoPaysStated: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/who-pays-stated",
  severity: "query",
  since: "1.0.0",
  statement: "Every cell with provision says who pays for each tier of it.",
  why: "Provision that nobody is named to pay for waits while the bodies argue, and the child with it.",
  source: [cite("sendStandards"), cite("cfa2014", "26")],
  reads: [
    "/cells/*/provision/*/id",
    "/cells/*/provision/*/tier",
    "/cells/*/payers/*/source",
    "/cells/*/payers/*/tiers/*",
  ],
  message: "The {place} do not say who pays for all of the provision.",
  fix: "Name the budget that pays, for all tiers or for each.",
  caseworker: {
    message: "It does not say who pays for all the help: {place}.",
    fix: "Ask the publisher who pays.",
  },
  check: ({ index }) =>
    index.cells
      .filter(({ entity }) => hasAny(entity.provision) && !isPaid(entity))
      .map(({ pointer }) => `${pointer}/payers`),
};

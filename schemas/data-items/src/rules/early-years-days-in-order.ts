import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { type Chain, chainReads, chainsOutOfOrder } from "./support/chains-out-of-order.ts";

const chains: readonly Chain[] = [
  ["/earlyYears/notifications/*", "opinionDate", "notifiedDate"],
  ["/earlyYears/twoYearChecks/*", "date", "parentsGivenDate"],
  ["/earlyYears/entitlements/*", "from", "to"],
  ["/earlyYears/fundingAwards/*", "from", "to"],
  ["/earlyYears/portage/*", "referredDate", "from", "to"],
];

const outOfOrder = chainsOutOfOrder(chains);

/** The days of every entry of early years follow one another as the events do. */
export const earlyYearsDaysInOrder: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/early-years-days-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "The days of every entry of early years follow one another as the events do.",
  why: "Funded hours or a notification with days the wrong way round are counted wrongly, or not at all.",
  source: [cite("sendStandards")],
  reads: chainReads(chains),
  message: "The {place} is earlier than the {related}, which comes before it.",
  fix: "Correct whichever of the two days is wrong.",
  caseworker: {
    message: "{Place} is earlier than the {related}.",
    fix: "Check both dates.",
  },
  check: ({ record }) => outOfOrder(record),
};

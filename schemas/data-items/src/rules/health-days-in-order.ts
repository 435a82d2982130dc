import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { type Chain, chainReads, chainsOutOfOrder } from "./support/chains-out-of-order.ts";

const chains: readonly Chain[] = [
  ["/health/services/*", "referredDate", "firstContactDate", "dischargedDate"],
  ["/health/services/*", "referredDate", "acceptedDate"],
  ["/health/services/*", "referredDate", "seeByDate"],
  ["/health/adjustments/*", "from", "to"],
  ["/health/clinicalTasks/*", "signedOffDate", "expires"],
  ["/health/clinicalTasks/*", "from", "to"],
  ["/health/hearingTests/*", "date", "nextDate"],
  ["/health/visionTests/*", "date", "nextDate"],
  ["/health/equipment/*", "from", "to"],
  ["/health/medicines/*", "from", "to"],
  ["/health/healthcarePlans/*", "date", "reviewDate"],
  ["/health/medicalEvidence/*", "from", "to"],
  ["/health/careDecisions/*", "decisionDate", "reviewDate"],
  ["/health/careDecisions/*", "from", "to"],
];

const outOfOrder = chainsOutOfOrder(chains);

/** The days of every entry of health follow one another as the events do. */
export const healthDaysInOrder: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/health-days-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "The days of every entry of health follow one another as the events do.",
  why: "A wait that ends before it begins makes every figure on waiting wrong, and hides the child who waits.",
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

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { type Chain, chainReads, chainsOutOfOrder } from "./support/chains-out-of-order.ts";

const chains: readonly Chain[] = [
  ["/education/placements/*", "from", "to"],
  ["/education/senStages/*", "from", "to"],
  ["/education/attendancePeriods/*", "from", "to"],
  ["/education/partTimeTimetables/*", "from", "to"],
  ["/education/partTimeTimetables/*", "from", "reviewDate"],
  ["/education/suspensions/*", "startDate", "endDate"],
  ["/education/suspensions/*", "startDate", "provisionFromDate"],
  ["/education/programmes/*", "from", "to"],
  ["/education/accessArrangements/*", "from", "to"],
  ["/education/entitlements/*", "from", "to"],
  ["/education/avoidanceEpisodes/*", "identifiedDate", "resolvedDate"],
  ["/education/avoidanceEpisodes/*", "planDate", "reviewDate"],
  ["/education/outOfSchoolArrangements/*", "referredDate", "decisionDate"],
  ["/education/outOfSchoolArrangements/*", "from", "to"],
  ["/education/journeys/*", "from", "to"],
];

const outOfOrder = chainsOutOfOrder(chains);

/** The days of every entry of education follow one another as the events do. */
export const educationDaysInOrder: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/education-days-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "The days of every entry of education follow one another as the events do.",
  why: "A placement or a suspension that ends before it begins makes every figure that is counted from it wrong.",
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

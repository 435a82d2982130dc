import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { type Chain, chainReads, chainsOutOfOrder } from "./support/chains-out-of-order.ts";

const chains: readonly Chain[] = [
  ["/identity/addresses/*", "from", "to"],
  ["/identity/people/*", "from", "to"],
];

const outOfOrder = chainsOutOfOrder(chains);

/** The days of every entry of the identity follow one another as the events do. */
export const identityDaysInOrder: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/identity-days-in-order",
  severity: "error",
  since: "1.0.0",
  statement: "The days of every entry of the identity follow one another as the events do.",
  why: "An address or a person that ends before it begins sends letters to the wrong door.",
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

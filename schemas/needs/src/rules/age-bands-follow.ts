import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Each age band ends no earlier than it begins, and begins after the one before has ended. */
export const ageBandsFollow: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/age-bands-follow",
  severity: "query",
  since: "1.0.0",
  statement: "Each age band ends no earlier than it begins, and begins after the one before has ended.",
  why: "A child whose age is in two bands has two sets of expectations; one whose age is in none has no expectations.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/ageBands/*/ageFrom", "/ageBands/*/ageTo"],
  message: "The {place} does not fit the {related}.",
  fix: "Put the bands in order, the youngest first, and let each begin at the age after the last.",
  caseworker: {
    message: "Two ages do not fit: the {place} and the {related}.",
    fix: "Ask the publisher which ages are meant.",
  },
  check: ({ record }) => {
    if (record.recordType !== "matrix") return [];
    return record.ageBands.flatMap(({ ageFrom, ageTo }, at) => {
      const before = record.ageBands[at - 1]?.ageTo;
      const place = `/ageBands/${at}`;
      return [
        ...(ageFrom !== undefined && ageTo !== undefined && ageTo < ageFrom
          ? [{ pointer: `${place}/ageTo`, related: [`${place}/ageFrom`] }]
          : []),
        ...(ageFrom !== undefined && before !== undefined && ageFrom <= before
          ? [{ pointer: `${place}/ageFrom`, related: [`/ageBands/${at - 1}/ageTo`] }]
          : []),
      ];
    });
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** What is in force has a first day that has come and a last day that has not passed. */
export const statusFitsDates: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/status-fits-dates",
  severity: "query",
  since: "1.0.0",
  statement: "What is in force has a first day that has come and a last day that has not passed.",
  why: "An edition that is said to be in force outside its own days is used by some and not by others.",
  source: [cite("sendStandards")],
  reads: ["/status", "/validFrom", "/validTo"],
  message: 'The record is in force, and "{place}" does not fit that.',
  fix: "State the first day, or set the status to draft or retired.",
  caseworker: {
    message: "It says that it is in use, but its days say otherwise.",
    fix: "Ask whoever publishes it which edition is in use now.",
  },
  check: ({ record, asOf }) => {
    if (record.status !== "inForce") return [];
    if (record.validFrom === undefined) return ["/validFrom"];
    const isOut = record.validFrom > asOf || (record.validTo !== undefined && record.validTo < asOf);
    return isOut ? ["/status"] : [];
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Every suspension says how many sessions it takes, or when it ends. */
export const suspensionHasLength: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/suspension-has-length",
  severity: "query",
  since: "1.0.0",
  statement: "Every suspension says how many sessions it takes, or when it ends.",
  why: "Days out of school count towards limits and towards education that is due; days that nobody counted protect nobody.",
  source: [cite("cbds"), cite("exclusionRegs2012")],
  reads: ["category", "sessions", "endDate"].map((leaf) => `/education/suspensions/*/${leaf}`),
  message: "Nothing says how long the suspension is: see the {place}.",
  fix: "Add the number of half-day sessions.",
  caseworker: {
    message: "It does not say how long this suspension is: {place}.",
    fix: "Ask the school for the number of days.",
  },
  check: ({ record }) =>
    numbered(record.education?.suspensions).flatMap(([at, { category, sessions, endDate }]) =>
      category !== "PERM" && sessions === undefined && endDate === undefined
        ? [`/education/suspensions/${at}/sessions`]
        : [],
    ),
};

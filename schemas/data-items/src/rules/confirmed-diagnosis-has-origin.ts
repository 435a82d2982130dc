import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A confirmed diagnosis says when, by whom or where it was made. */
export const confirmedDiagnosisHasOrigin: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/confirmed-diagnosis-has-origin",
  severity: "query",
  since: "1.0.0",
  statement: "A confirmed diagnosis says when, by whom or where it was made.",
  why: "Schools and councils may rely on a diagnosis only if somebody can be asked about it.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: [
    "/health/conditions/*/status",
    ...["date", "madeBy", "organisation/name", "organisation/odsCode"].map((leaf) => `/health/conditions/*/${leaf}`),
  ],
  message: "Nothing says when, by whom or where a confirmed diagnosis was made: see the {place}.",
  fix: "Add the day, the profession or the service; mark it as suspected where nobody made it.",
  caseworker: {
    message: "It does not say who made this diagnosis: {place}.",
    fix: "Add who made it and when, or say that it is only suspected.",
  },
  check: ({ record }) =>
    numbered(record.health?.conditions).flatMap(([at, { status, date, madeBy, organisation }]) =>
      status === "confirmed" && date === undefined && madeBy === undefined && organisation === undefined
        ? [`/health/conditions/${at}/madeBy`]
        : [],
    ),
};

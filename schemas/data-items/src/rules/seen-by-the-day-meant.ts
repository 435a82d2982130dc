import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A service sees the child or young person by the day by which it means to. */
export const seenByTheDayMeant: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/seen-by-the-day-meant",
  severity: "query",
  since: "1.0.0",
  statement: "A service sees the child or young person by the day by which it means to.",
  why: "A wait that runs past its day is a need that grows; the service, the family and the board should look at it.",
  source: [cite("sendStandards")],
  reads: [
    "/health/services/*/status",
    "/health/services/*/seeByDate",
    "/health/services/*/firstContactDate",
    "/health/services/*/dischargedDate",
  ],
  message: "The {place} has passed, and there was no first contact.",
  fix: "Record the first contact if there was one; otherwise ask the service for a new day and what it does until then.",
  caseworker: {
    message: "The wait for this service has run over: {place}.",
    fix: "Ask the service when the child will be seen.",
  },
  check: ({ record, asOf }) =>
    numbered(record.health?.services).flatMap(([at, { status, seeByDate, firstContactDate, dischargedDate }]) =>
      seeByDate !== undefined &&
      seeByDate < asOf &&
      firstContactDate === undefined &&
      dischargedDate === undefined &&
      status !== "discharged"
        ? [`/health/services/${at}/seeByDate`]
        : [],
    ),
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";
import { overlapsOf } from "./support/overlaps-of.ts";

/** Two placements do not run at the same time, unless one of them is part time or a dual registration. */
export const placementsDoNotOverlap: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/placements-do-not-overlap",
  severity: "query",
  since: "1.0.0",
  statement: "Two full-time placements do not run at the same time.",
  why: "A child who is full time in two places is in one of them on paper only; nobody looks for that child when the real one is missed.",
  source: [cite("sendStandards")],
  reads: ["id", "pattern", "from", "to"].map((leaf) => `/education/placements/*/${leaf}`),
  message: "The {place} is before the end of {related}.",
  fix: "Correct the days; say which is part time, or which registration is the main one, where both are right.",
  caseworker: {
    message: "Two placements run at the same time: {place} and {related}.",
    fix: "Check the dates, or say which one is part time.",
  },
  check: ({ record }) =>
    overlapsOf(
      numbered(record.education?.placements).flatMap(([at, { pattern = "fullTime", from, to }]) =>
        from === undefined || pattern !== "fullTime"
          ? []
          : [{ pointer: `/education/placements/${at}`, from, ...(to === undefined ? {} : { to }) }],
      ),
    ),
};

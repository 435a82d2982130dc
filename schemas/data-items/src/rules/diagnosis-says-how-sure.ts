import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Every condition says whether it is confirmed, suspected or ruled out. */
export const diagnosisSaysHowSure: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/diagnosis-says-how-sure",
  severity: "query",
  since: "1.0.0",
  statement: "Every condition says whether it is confirmed, suspected or ruled out.",
  why: "A suspicion that is read as a diagnosis sticks to a child; a diagnosis that is read as a suspicion keeps help away.",
  source: [cite("nhsDictionary"), cite("sendStandards")],
  reads: ["/health/conditions/*/id", "/health/conditions/*/status"],
  message: "Nothing says how sure the diagnosis is: see the {place}.",
  fix: "Add whether it is confirmed, suspected or ruled out, as whoever made it says.",
  caseworker: {
    message: "It does not say if this is confirmed or only suspected: {place}.",
    fix: "Ask the health service, and add it.",
  },
  check: ({ record }) =>
    numbered(record.health?.conditions).flatMap(([at, { status }]) =>
      status === undefined ? [`/health/conditions/${at}/status`] : [],
    ),
};

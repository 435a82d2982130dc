import { checkUpn, cite, placesWhere } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

const upns = ["/identity/identifiers/upn", "/identity/identifiers/formerUpns/*"];

const places = placesWhere(upns);

/** The check letter of every unique pupil number is the one that its other characters ask for. */
export const upnCheckLetter: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/upn-check-letter",
  severity: "error",
  since: "1.0.0",
  statement: "The check letter of every unique pupil number is the one that its other characters ask for.",
  why: "A number with a wrong letter belongs to no pupil; the school's record and this one will not find each other.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upns,
  message: "The {place} has a check letter that does not go with the rest of it.",
  fix: "Compare it with the record of the school; a character was mistyped or left out.",
  caseworker: {
    message: "The pupil number has a wrong letter or digit.",
    fix: "Check it against the school's record.",
  },
  check: ({ record }) => places(record, (upn) => typeof upn === "string" && checkUpn(upn) === "checkLetter"),
};

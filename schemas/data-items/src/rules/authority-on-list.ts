import { cite, localAuthority, placesWhere } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

const authorities = ["/earlyYears/notifications/*/authority", "/socialCare/episodes/*/authority"];

const places = placesWhere(authorities);
const known: ReadonlySet<unknown> = new Set(localAuthority.codes.map(({ code }) => code));

/** Every local authority has a code that is or was in use; a record goes back over years, so that codes of authorities that are gone are right on it. */
export const authorityOnList: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/authority-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every local authority has a code of the Department for Education that is or was in use.",
  why: "A code that belongs to no authority sends the record, and the duty that comes with it, to nobody.",
  source: [cite("sendStandards"), cite("sen2")],
  reads: authorities,
  message: "The {place} is not the code of a local authority.",
  fix: "Use the three-digit code of the Department for Education, with noughts in front kept.",
  caseworker: {
    message: "The code of the council is not known: {place}.",
    fix: "Use the three-digit code of the Department for Education.",
  },
  check: ({ record }) => places(record, (code) => !known.has(code)),
};

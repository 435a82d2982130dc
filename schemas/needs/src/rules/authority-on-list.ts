import { cite, localAuthority } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

const listed: ReadonlySet<string> = new Set(localAuthority.codes.map(({ code }) => code));

/** The authority that publishes the record is on the list of local authorities, past or present. */
export const authorityOnList: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/authority-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "The authority that publishes the record is on the list of local authorities.",
  why: "The code decides whose schools and families the expectations are for.",
  source: [cite("sendStandards"), cite("sen2")],
  reads: ["/publisher/authority"],
  message: "The {place} is not a local authority on the list.",
  fix: "Use the three-digit code of the Department for Education. If the authority is newer than the list, say so in a note.",
  caseworker: {
    message: "The council code is not one that we know.",
    fix: "Look up the code of the council. It has three digits.",
  },
  check: ({ record }) => {
    const authority = record.publisher?.authority;
    return authority === undefined || listed.has(authority) ? [] : ["/publisher/authority"];
  },
};

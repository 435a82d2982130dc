import { cite, earlierOf, isIssuedAuthorityCode, localAuthority, wasInUse } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { dayOfCase, dayOfCaseReads } from "./support/day-of-case.ts";

const listed: ReadonlySet<string> = new Set(localAuthority.codes.map(({ code }) => code));

/**
 * Authorities are known and existed in the time of the case. One that was abolished since, and the one that took over,
 * are both right; a former authority may have ended before. An authority in Wales may look after a child.
 */
export const authorityOnList: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/authority-on-list",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every authority that the record names is on the list of local authorities and existed in the time of the case.",
  why: "The code decides who must assess; with a wrong one the case reaches nobody, or somebody else.",
  source: [cite("sendStandards"), cite("sen2")],
  reads: [
    ...dayOfCaseReads,
    "/authority",
    "/formerAuthority",
    "/ended/toAuthority",
    "/child/lookedAfter/responsibleAuthority",
  ],
  message: "The {place} is not a local authority of the time of the case.",
  fix: "Use the three-digit code of the Department for Education. If the authority is newer than the list, say so in a note.",
  caseworker: { message: "{Place} is not a council of that time.", fix: "Choose the right council from the list." },
  check: ({ record, asOf }) => {
    const day = dayOfCase(record, asOf);
    const from = earlierOf(day, asOf);
    const places: readonly (readonly [Pointer, string | undefined, string])[] = [
      ["/authority", record.authority, from],
      ["/formerAuthority", record.formerAuthority, ""],
      ["/ended/toAuthority", record.ended?.toAuthority, from],
      ["/child/lookedAfter/responsibleAuthority", record.child.lookedAfter?.responsibleAuthority, from],
    ];
    return places.flatMap(([pointer, code, first]) => {
      if (code === undefined || wasInUse(localAuthority, code, first, asOf)) return [];
      const elsewhere = pointer.startsWith("/child/") && !listed.has(code) && isIssuedAuthorityCode(code);
      return elsewhere ? [] : [pointer];
    });
  },
};

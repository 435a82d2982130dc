import { cite, isOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { dayOfCase, dayOfCaseReads } from "./support/day-of-case.ts";

/** For somebody of compulsory school age there is a unique pupil number, or a reason why it is not known. */
export const upnOrReason: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/upn-or-reason",
  severity: "query",
  since: "1.0.0",
  statement: "For somebody of compulsory school age there is a unique pupil number, or a reason why it is not known.",
  why: "The number ties the case to the school's file; without it the two are matched by name, and sometimes to the wrong child.",
  source: [cite("sen2", "1.7c"), cite("upnGuide")],
  reads: [...dayOfCaseReads, "/child/dateOfBirth", "/child/identifiers/upn", "/child/identifiers/upnUnknownReason"],
  message: "The {place} is missing, and so is the reason.",
  fix: "Add the number from the school, or say why it is not known.",
  caseworker: {
    message: "There is no pupil number for this child.",
    fix: "Ask the school for it, or say why there is none.",
  },
  check: ({ record, asOf }) => {
    const { dateOfBirth, identifiers } = record.child;
    if (identifiers?.upn !== undefined || identifiers?.upnUnknownReason !== undefined) return [];
    return isOfCompulsorySchoolAge(dateOfBirth, dayOfCase(record, asOf)) ? ["/child/identifiers/upn"] : [];
  },
};

import { checkUpn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { upnReads, upnsOf } from "./support/upns-of.ts";

/**
 * Every unique pupil number was given out by an authority that is known. An authority may be newer than the list, so
 * this is a question.
 */
export const upnAuthorityKnown: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/upn-authority-known",
  severity: "query",
  since: "1.0.0",
  statement: "Every unique pupil number was given out by an authority that is known.",
  why: "A number from nowhere was mistyped or made up, and then belongs to no pupil.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upnReads,
  message: "The {place} has an authority code in its second to fourth places that is not known.",
  fix: "Compare it with the record of the school. If the authority is newer than the list, say so in a note.",
  caseworker: {
    message: "The pupil number is from a council that nobody knows.",
    fix: "Ask the school for the right number.",
  },
  check: ({ record }) => upnsOf(record).flatMap(([pointer, upn]) => (checkUpn(upn) === "authority" ? [pointer] : [])),
};

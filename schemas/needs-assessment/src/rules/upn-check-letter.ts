import { checkUpn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { upnReads, upnsOf } from "./support/upns-of.ts";

/** The check letter of every unique pupil number is the one that its other characters ask for. */
export const upnCheckLetter: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/upn-check-letter",
  severity: "error",
  since: "1.0.0",
  statement: "The check letter of every unique pupil number is the one that its other characters ask for.",
  why: "A number with a wrong letter belongs to no pupil; the school's file and the case will not find each other.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upnReads,
  message: "The {place} has a check letter that does not go with the rest of it.",
  fix: "Compare it with the record of the school; a character was mistyped or left out.",
  caseworker: { message: "The pupil number has a wrong letter.", fix: "Ask the school for the right number." },
  check: ({ record }) => upnsOf(record).flatMap(([pointer, upn]) => (checkUpn(upn) === "checkLetter" ? [pointer] : [])),
};

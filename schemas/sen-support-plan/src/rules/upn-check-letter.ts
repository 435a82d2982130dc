import { checkUpn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { valuesAt } from "./support/values-at.ts";

const upns = ["/child/identifiers/upn", "/child/identifiers/formerUpns/*"];

/** The check letter of every unique pupil number is the one that its other characters ask for. */
export const upnCheckLetter: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/upn-check-letter",
  severity: "error",
  since: "1.0.0",
  statement: "The check letter of every unique pupil number is the one that its other characters ask for.",
  why: "A number with a wrong letter belongs to no pupil; the school record and the plan will not find each other.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upns,
  message: "The {place} has a check letter that does not go with the rest of it.",
  fix: "Compare it with the record of the school; a character was mistyped or left out.",
  caseworker: {
    message: "The pupil number (UPN) has a wrong letter or digit.",
    fix: "Check it against the school's own list.",
  },
  check: ({ record }) =>
    upns.flatMap((place) =>
      valuesAt(record, place)
        .filter(({ value }) => typeof value === "string" && checkUpn(value) === "checkLetter")
        .map(({ pointer }) => pointer),
    ),
};

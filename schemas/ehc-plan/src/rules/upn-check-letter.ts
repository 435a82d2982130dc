import { checkUpn, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentPlaces } from "./support/content-places.ts";

const upns = ["/child/identifiers/upn", "/child/identifiers/formerUpns/*"];

const places = contentPlaces(upns);

/** The check letter of every unique pupil number is the one that its other characters ask for. */
export const upnCheckLetter: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/upn-check-letter",
  severity: "error",
  since: "1.0.0",
  statement: "The check letter of every unique pupil number is the one that its other characters ask for.",
  why: "A number with a wrong letter belongs to no pupil; the school record and the plan will not find each other.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upns,
  message: "The {place} has a check letter that does not go with the rest of it.",
  fix: "Compare it with the record of the school; a character was mistyped or left out.",
  check: ({ record }) => places(record, (upn) => typeof upn === "string" && checkUpn(upn) === "checkLetter"),
};

import { checkUpn, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const upns = ["/child/identifiers/upn", "/child/identifiers/formerUpns/*"];

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
  caseworker: {
    message: "{Place} has a slip in it. Its first letter does not fit.",
    fix: "Ask the school for the number and type it again.",
  },
  check: ({ index: { plan } }) => {
    const { upn, formerUpns } = plan.child.identifiers ?? {};
    const hits: Pointer[] = [];
    if (upn !== undefined && checkUpn(upn) === "checkLetter") hits.push("/child/identifiers/upn");
    formerUpns?.forEach((former, at) => {
      if (checkUpn(former) === "checkLetter") hits.push(`/child/identifiers/formerUpns/${at}`);
    });
    return hits;
  },
};

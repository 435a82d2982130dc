import { checkUpn, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const upns = ["/child/identifiers/upn", "/child/identifiers/formerUpns/*"];

/**
 * Every unique pupil number was given out by an authority that is known. Codes of authorities that were abolished are
 * known for ever; an authority may be newer than the list, so this is a question.
 */
export const upnAuthorityKnown: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/upn-authority-known",
  severity: "query",
  since: "1.0.0",
  statement: "Every unique pupil number was given out by an authority that is known.",
  why: "A number from nowhere was mistyped or made up, and then belongs to no pupil.",
  source: [cite("upnGuide"), cite("cbds")],
  reads: upns,
  message: "The {place} has an authority code in its second to fourth places that is not known.",
  fix: "Compare it with the record of the school. If the authority is newer than the list, say so in a note.",
  caseworker: {
    message: "{Place} has a council code that is not known.",
    fix: "Ask the school to check it. If the council is new, say so in a note.",
  },
  check: ({ index: { plan } }) => {
    const { upn, formerUpns } = plan.child.identifiers ?? {};
    const hits: Pointer[] = [];
    if (upn !== undefined && checkUpn(upn) === "authority") hits.push("/child/identifiers/upn");
    formerUpns?.forEach((former, at) => {
      if (checkUpn(former) === "authority") hits.push(`/child/identifiers/formerUpns/${at}`);
    });
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const authorityCode = /^[0-9]{3}$/u;

/**
 * The bodies that must arrange health care provision are not local authorities alone.
 *
 * Codes of local authorities have three figures, in education as in health; no health body has such a code. An
 * authority that arranges public health services may stand beside a health body.
 */
export const commissionerIsNotAuthority: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/commissioner-is-not-authority",
  severity: "query",
  since: "1.0.0",
  statement: "The bodies that must arrange health care provision are not local authorities alone.",
  why: "Most health care provision is owed by a health body; with the authority in its place nobody in health is asked.",
  source: [cite("cfa2014", "42(4)"), cite("odsGuide")],
  reads: ["/responsibleCommissioners/*/odsCode"],
  message: "The {place} is a code of a local authority, and no health body is named.",
  fix: "Name the integrated care board or other health body that must arrange the provision; if the authority arranges all of it, say so in a note.",
  caseworker: {
    message: "Only a council is named as the body that arranges health care.",
    fix: "Add the integrated care board. If the council arranges it all, note that.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.responsibleCommissioners?.forEach(({ odsCode }, at) => {
      if (odsCode !== undefined && authorityCode.test(odsCode)) hits.push(`/responsibleCommissioners/${at}/odsCode`);
    });
    return hits.length === plan.responsibleCommissioners?.length ? hits : [];
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/**
 * A social care need that relates neither to special educational needs nor to a disability is included with recorded
 * consent.
 */
export const careConsent: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/care-consent",
  severity: "query",
  since: "1.0.0",
  statement:
    "A social care need that relates neither to special educational needs nor to a disability is included with recorded consent.",
  why: "What social care knows of a family is theirs; without a link to the needs of the plan it goes in only if they agree.",
  source: [cite("codeOfPractice", "9.69", false)],
  reads: [
    "/sections/D/needs/*/id",
    "/sections/D/needs/*/status",
    "/sections/D/needs/*/relation",
    "/sections/D/needs/*/consent/given",
  ],
  message: "{Place} is included by consent, and no consent is recorded.",
  fix: "Record who consented and when, or take the need out of this plan.",
  caseworker: {
    message: "{Place} is there by consent, but no consent is shown.",
    fix: "Say who gave consent and when. If no one did, take it out.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.sections.D.needs?.forEach((need, at) => {
      if (need.relation !== "otherWithConsent" || !contentIsCurrent(need) || need.consent?.given === true) return;
      hits.push(`/sections/D/needs/${at}`);
    });
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/** A current social, emotional or mental health need says which kind it is and what is thought to lie behind it. */
export const semhNeedHasDriver: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/semh-need-has-driver",
  severity: "query",
  since: "1.0.0",
  statement:
    "A current social, emotional or mental health need says which kind it is and what is thought to lie behind it.",
  why: "The same behaviour may come from anxiety, from pain or from not understanding; the provision depends on which.",
  source: [cite("codeOfPractice", "6.32", false), cite("sendStandards")],
  reads: [
    "/sections/B/needs/*/id",
    "/sections/B/needs/*/broadArea",
    "/sections/B/needs/*/status",
    "/sections/B/needs/*/subAreas/*",
    "/sections/B/needs/*/driver",
  ],
  message: "There is no entry for the {place}.",
  fix: "Name the narrower area, such as anxiety or regulation, and what is thought to lie behind the need.",
  caseworker: {
    message: "Nothing says what kind of need this is or what may be behind it: {place}.",
    fix: "Say what it is, such as anxiety, and what may lie behind it.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    plan.sections.B.needs?.forEach((need, at) => {
      if (need.broadArea !== "SEMH" || !contentIsCurrent(need)) return;
      if (!contentHasAny(need.subAreas)) hits.push(`/sections/B/needs/${at}/subAreas`);
      if (need.driver === undefined) hits.push(`/sections/B/needs/${at}/driver`);
    });
    return hits;
  },
};

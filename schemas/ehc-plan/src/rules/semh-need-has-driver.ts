import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
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
  check: ({ record }) =>
    [...(record.sections.B.needs ?? []).entries()].flatMap(([at, need]) => {
      if (need.broadArea !== "SEMH" || !contentIsCurrent(need)) return [];
      return [
        ...(contentHasAny(need.subAreas) ? [] : [`/sections/B/needs/${at}/subAreas`]),
        ...(need.driver === undefined ? [`/sections/B/needs/${at}/driver`] : []),
      ];
    }),
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** A plan whose education is wholly arranged otherwise than at school names no school or college in section I. */
export const otherwiseThanAtSchoolLeavesIEmpty: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/otherwise-than-at-school-leaves-i-empty",
  severity: "query",
  since: "1.0.0",
  statement: "A final plan whose education is wholly arranged otherwise than at school names no setting in section I.",
  why: "Education can be arranged otherwise only where a setting would be inappropriate. A plan that names one all the same says two things at once.",
  source: [cite("nnCheshireEast"), cite("cfa2014", "61")],
  reads: [
    ...partThreeReads,
    "/sections/F/otherwiseThanAtSchool/wholly",
    "/sections/I/placement/mode",
    "/sections/I/placement/setting/type",
  ],
  message: "The {place} names a setting, but all education is arranged otherwise than at school.",
  fix: "If the child is educated in part at the setting, say in section F that the arrangement is not for the whole. If not, take the setting out of section I.",
  caseworker: {
    message: "Section I names a school, but the plan says that all teaching is outside school.",
    fix: "If the child goes to the school for part of the week, say so in section F. If not, take the school out.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    if (plan.sections.F.otherwiseThanAtSchool?.wholly !== true) return [];
    const { placement } = plan.sections.I;
    if (placement?.mode !== "namedSetting" || placement.setting.type === "eotas") return [];
    return [{ pointer: "/sections/I/placement", related: ["/sections/F/otherwiseThanAtSchool"] }];
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const decided: ReadonlySet<string | undefined> = new Set(["tribunalOrder", "mediationAgreement", "section61"]);

/** Where section I gives no setting on purpose, the record shows by what decision. A Tribunal order is one. */
export const noSettingHasDecision: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/no-setting-has-decision",
  severity: "error",
  since: "1.0.0",
  statement:
    "A final plan that gives neither a setting nor a type records the decision, the order or the arrangement of education otherwise that it rests on.",
  why: "Section I may stay blank only where a school or college would be inappropriate. Without that decision the child has neither a place nor anything instead.",
  source: [cite("sendRegs2014", "12(1)(i)"), cite("cfa2014", "61"), cite("derbyshire"), cite("nnCheshireEast")],
  reads: [
    ...partThreeReads,
    "/sections/I/placement/mode",
    "/sections/I/placement/decision",
    "/sections/I/placement/namingBasis",
    "/sections/I/nil/reason",
    "/sections/F/otherwiseThanAtSchool/wholly",
  ],
  message: "The {place} gives no setting and no type, and no decision or order is recorded.",
  fix: "Record the decision or order, or what is arranged otherwise than at school in section F. Failing that, give the type of setting.",
  caseworker: {
    message: "Section I names no school and no type of school. The decision behind this is not there.",
    fix: "Add the decision or the order. If there is none, give the type of school.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const { placement, nil } = plan.sections.I;
    if (placement?.mode !== "noSetting" || placement.decision !== undefined || nil !== undefined) return [];
    const otherwise = plan.sections.F.otherwiseThanAtSchool?.wholly === true;
    return otherwise || decided.has(placement.namingBasis) ? [] : ["/sections/I/placement"];
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { decidedByOthers, decidedByOthersReads } from "./support/decided-by-others.ts";
import { isFinal } from "./support/is-final.ts";
import { isSameSetting, settingReads } from "./support/is-same-setting.ts";
import { mayBeAskedFor } from "./support/may-be-asked-for.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Every setting that the family could ask for as of right, and did, was consulted before the plan was made final.
 *
 * A missing entry is a gap in the record. Not asked where the Tribunal, a concession or mediation decided, of a
 * request that was withdrawn, or of a type that the right to ask does not take in.
 */
export const requestedSettingConsulted: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/requested-setting-consulted",
  severity: "query",
  since: "1.0.0",
  statement:
    "Every setting that the family could ask for as of right, and did, was consulted before the plan was made final.",
  why: "The setting knows best whether it can meet the needs, and the authority may not refuse it without having asked.",
  source: [cite("cfa2014", "39(2)"), cite("cfa2014", "39(1)"), cite("cfa2014", "38(3)")],
  reads: [
    ...partThreeReads,
    ...decidedByOthersReads,
    ...settingReads("/sections/I/requests/*/setting"),
    "/sections/I/requests/*/outcome",
    ...settingReads("/sections/I/consultations/*/setting"),
  ],
  message: "The family asked for the setting of {place}, and no consultation of it is recorded.",
  fix: "Record the consultation with its days. If there was none, consult the setting and look at the decision again.",
  caseworker: {
    message: "The family asked for a school or college. No consultation with it is on file.",
    fix: "Add the consultation. If there was none, consult now and decide again.",
  },
  check: ({ index: { plan } }) => {
    const { requests, consultations = [] } = plan.sections.I;
    if (requests === undefined || !isFinal(plan) || !partThreeApplies(plan) || decidedByOthers(plan)) return [];
    const hits: Pointer[] = [];
    requests.forEach(({ setting, outcome }, at) => {
      if (!mayBeAskedFor.has(setting.type) || outcome?.toLowerCase().includes("withdrawn") === true) return;
      if (consultations.some((one) => isSameSetting(setting, one.setting) !== false)) return;
      hits.push(`/sections/I/requests/${at}`);
    });
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { decidedByOthers, decidedByOthersReads } from "./support/decided-by-others.ts";
import { isFinal } from "./support/is-final.ts";
import { mayBeAskedFor } from "./support/may-be-asked-for.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/** Returns whether the words that an authority chose say that the setting was not named. */
const isRefusal = (outcome: string | undefined): boolean => {
  const said = outcome?.toLowerCase();
  return said !== undefined && (said.startsWith("not named") || said.startsWith("refused"));
};

/**
 * A setting that the family could ask for as of right, and that was not named, is recorded with the ground in law
 * for not naming it.
 *
 * A mainstream setting may be refused because of its effect on the education of others. Not asked where the
 * Tribunal, a concession or mediation decided, or of a type that the right to ask does not take in.
 */
export const refusedRequestHasGround: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/refused-request-has-ground",
  severity: "query",
  since: "1.0.0",
  statement:
    "A setting that the family could ask for as of right, and that was not named, is recorded with the ground in law for not naming it.",
  why: "Only the grounds in the Act let an authority refuse; without one the family cannot tell what to answer, or whether to appeal.",
  source: [cite("cfa2014", "39(4)"), cite("cfa2014", "33(2)")],
  reads: [
    ...partThreeReads,
    ...decidedByOthersReads,
    "/sections/I/requests/*/setting/type",
    "/sections/I/requests/*/outcome",
    "/sections/I/requests/*/refusalGround",
  ],
  message: "A setting that the family asked for was not named, and the {place} is missing.",
  fix: "State the ground: unsuitable for the child, not compatible with the efficient education of others, or not with the efficient use of resources.",
  caseworker: {
    message: "The family's choice was turned down, but the legal ground is missing.",
    fix: "Give the ground: not suitable, harms others' education, or poor use of resources.",
  },
  check: ({ index: { plan } }) => {
    const { requests } = plan.sections.I;
    if (requests === undefined || !isFinal(plan) || !partThreeApplies(plan) || decidedByOthers(plan)) return [];
    const hits: Pointer[] = [];
    requests.forEach(({ setting, outcome, refusalGround }, at) => {
      if (refusalGround !== undefined || !mayBeAskedFor.has(setting.type) || !isRefusal(outcome)) return;
      hits.push(`/sections/I/requests/${at}/refusalGround`);
    });
    return hits;
  },
};

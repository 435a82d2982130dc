import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const lists = { C: "medical", D: "socialCare" } as const;

/**
 * A section C or D that says that no need was found rests on somebody having looked, and not on a search of
 * records alone.
 *
 * The advice that the section names is looked at, or, where it names none, the medical or social care advice in
 * section K.
 */
export const nilRestsOnAssessment: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/nil-rests-on-assessment",
  severity: "query",
  since: "1.0.0",
  statement:
    "A section C or D that says that no need was found rests on somebody having looked, and not on a search of records alone.",
  why: "A family that is not known to a service has not been assessed; the need may be there all the same.",
  source: [cite("sendRegs2014", "6(1)")],
  reads: [
    ...partThreeReads,
    ...["C", "D"].flatMap((letter) => [`/sections/${letter}/nil/reason`, `/sections/${letter}/nil/adviceRef`]),
    ...["id", "type", "nilReturn/assessed", "nilReturn/reason"].map((leaf) => `/sections/K/advice/*/${leaf}`),
  ],
  message: "{Place} says that there is nothing to record, and {related} says that records alone were searched.",
  fix: "Ask the service to look at the needs of the child or young person, or say in a note why that was done in another way.",
  caseworker: {
    message: "{Place} says no need was found, but only files were searched.",
    fix: "Ask the service to assess the child. Being unknown to them is not enough.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan)) return [];
    const hits: Hit[] = [];
    for (const letter of ["C", "D"] as const) {
      const { nil } = index.plan.sections[letter];
      if (nil === undefined) continue;
      const behind = index.advice.filter(({ entity }) =>
        nil.adviceRef === undefined ? entity.type === lists[letter] : entity.id === nil.adviceRef,
      );
      if (behind.length === 0 || behind.some(({ entity }) => entity.nilReturn?.assessed !== false)) continue;
      hits.push({ pointer: `/sections/${letter}`, related: behind.map(({ pointer }) => pointer) });
    }
    return hits;
  },
};

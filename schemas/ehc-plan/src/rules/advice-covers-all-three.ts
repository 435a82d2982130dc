import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const three = ["coversNeeds", "coversProvision", "coversOutcomes"] as const;

/**
 * Every item of advice speaks of needs, of the provision that they call for and of the outcomes sought.
 *
 * Only a record that says "no" is asked about. What a parent or the young person writes is free, and so is advice that
 * was replaced or has nothing to say.
 */
export const adviceCoversAllThree: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/advice-covers-all-three",
  severity: "query",
  since: "1.0.0",
  statement: "Every item of advice speaks of needs, of the provision that they call for and of the outcomes sought.",
  why: "Advice that names a need and no provision leaves the authority to guess what the child should get.",
  source: [cite("sendRegs2014", "6(1)")],
  reads: [
    ...partThreeReads,
    ...["id", "type", "supersededBy", "nilReturn/assessed", "nilReturn/reason", ...three].map(
      (leaf) => `/sections/K/advice/*/${leaf}`,
    ),
  ],
  message: "The advice leaves out a part that it was asked for: the entry “{place}” says no.",
  fix: "Ask the author for the missing part.",
  caseworker: {
    message: "The advice leaves out a part that it was asked for: {place}.",
    fix: "Ask the author for that part.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.advice) {
      const { type, supersededBy, nilReturn } = entity;
      if (type === "parentOrYoungPerson" || supersededBy !== undefined || nilReturn !== undefined) continue;
      for (const part of three) if (entity[part] === false) hits.push(`${pointer}/${part}`);
    }
    return hits;
  },
};

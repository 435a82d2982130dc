import { type Advice, cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const three = ["authorAgreed", "authorityAgreed", "familyAgreed"] as const;

const standsIn = ({ type, reuse, supersededBy }: Advice): boolean =>
  type !== "parentOrYoungPerson" && reuse !== undefined && supersededBy === undefined;

/** Returns whether advice of a type was obtained anew. */
const wasObtained = (type: Advice["type"], { advice }: EhcPlanIndex): boolean =>
  advice.some(({ entity }) => entity.reuse === undefined && entity.type === type);

/**
 * Earlier advice stands in for new advice only where its author, the authority and the family are all satisfied with
 * it.
 *
 * A record shows a breach only where one of the three is recorded as not satisfied and no new advice of that type was
 * obtained. What a parent or the young person gave needs no agreement, and advice that was replaced stands in for
 * nothing.
 */
export const reusedAdviceAgreed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/reused-advice-agreed",
  severity: "error",
  since: "1.0.0",
  statement:
    "Earlier advice stands in for new advice only where its author, the authority and the family are all satisfied with it.",
  why: "An old report may describe a child who has changed; each of the three can ask for a new one.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...[
      "id",
      "type",
      "supersededBy",
      "reuse/originalPurpose",
      "reuse/date",
      ...three.map((part) => `reuse/${part}`),
    ].map((leaf) => `/sections/K/advice/*/${leaf}`),
  ],
  message: "Earlier advice stands in for new advice, and the entry “{place}” says no.",
  fix: "Obtain new advice of this type, or record the agreement if it was given.",
  caseworker: {
    message: "Old advice is used again, but not all have agreed: {place}.",
    fix: "Get new advice, or add the yes if it was given.",
  },
  check: ({ index }) => {
    if (!partThreeApplies(index.plan)) return [];
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.advice) {
      const { reuse } = entity;
      if (reuse === undefined || !standsIn(entity) || wasObtained(entity.type, index)) continue;
      for (const part of three) if (reuse[part] === false) hits.push(`${pointer}/reuse/${part}`);
    }
    return hits;
  },
};

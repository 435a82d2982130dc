import { type Advice, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const three = ["authorAgreed", "authorityAgreed", "familyAgreed"] as const;

const standsIn = ({ type, reuse, supersededBy }: Advice): boolean =>
  type !== "parentOrYoungPerson" && reuse !== undefined && supersededBy === undefined;

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
  check: ({ record, index }) => {
    if (!partThreeApplies(record)) return [];
    const reused = index.advice.filter(({ entity }) => standsIn(entity));
    if (reused.length === 0) return [];
    const obtained = new Set(
      index.advice.filter(({ entity }) => entity.reuse === undefined).map(({ entity }) => entity.type),
    );
    return reused
      .filter(({ entity }) => !obtained.has(entity.type))
      .flatMap(({ pointer, entity: { reuse } }) =>
        three.filter((part) => reuse?.[part] === false).map((part) => `${pointer}/reuse/${part}`),
      );
  },
};

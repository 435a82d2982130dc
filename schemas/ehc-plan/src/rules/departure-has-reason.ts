import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/** Returns the ids of the statements of advice that a line of provision departs from for a stated reason. */
const explained = ({ provisions }: EhcPlanIndex): ReadonlySet<string | undefined> => {
  const ids = new Set<string | undefined>();
  for (const { entity } of provisions) {
    for (const { statementId, reason } of entity.departures ?? []) if (reason !== undefined) ids.add(statementId);
  }
  return ids;
};

/** Where the plan departs from advice, it says why: beside the statement, or beside the provision. */
export const departureHasReason: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/departure-has-reason",
  severity: "query",
  since: "1.0.0",
  statement: "Where the plan departs from advice, it says why: beside the statement, or beside the provision.",
  why: "The Code wants the reason; without it a family cannot tell whether the advice was weighed or overlooked.",
  source: [cite("codeOfPractice", "9.69")],
  reads: [
    ...["id", "departures/*/adviceId", "departures/*/statementId", "departures/*/reason"].flatMap(contentOfProvisions),
    "/sections/K/advice/*/id",
    ...["id", "disposition", "reasonNotUsed"].map((leaf) => `/sections/K/advice/*/statements/*/${leaf}`),
  ],
  message: "The plan departs from advice, and the {place} is missing.",
  fix: "Say why the plan provides something else than the advice.",
  caseworker: {
    message: "The plan differs from the advice, but does not say why.",
    fix: "Say why the plan does not follow the report here.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.provisions) {
      entity.departures?.forEach(({ reason }, at) => {
        if (reason === undefined) hits.push(`${pointer}/departures/${at}/reason`);
      });
    }
    let reasons: ReadonlySet<string | undefined> | undefined;
    for (const { pointer, entity } of index.advice) {
      entity.statements?.forEach(({ id, disposition, reasonNotUsed }, at) => {
        if (disposition !== "departed" || reasonNotUsed !== undefined) return;
        reasons ??= explained(index);
        if (!reasons.has(id)) hits.push(`${pointer}/statements/${at}/reasonNotUsed`);
      });
    }
    return hits;
  },
};

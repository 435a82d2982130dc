import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/** Whether a list that carries links leaves one out. */
const omits = (refs: readonly string[] | undefined, id: string): boolean =>
  refs !== undefined && refs.length > 0 && !refs.includes(id);

/** Returns the entity that a link leads to, or `undefined` where there is none or, by mistake, more than one. */
const only = <Entity>(found: readonly Entity[] | undefined): Entity | undefined =>
  found?.length === 1 ? found[0] : undefined;

/** Where an outcome and provision both carry links, each names the other. */
export const linksAgree: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/links-agree",
  severity: "query",
  since: "1.0.0",
  statement: "Where an outcome and provision both carry links, each names the other.",
  why: "Two lists that disagree leave it open whether the provision is meant to lead to the outcome, and a review may look at the wrong line.",
  source: [cite("sendStandards")],
  reads: [
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/provisionRefs/*",
    ...contentOfProvisions("id"),
    ...contentOfProvisions("outcomeRefs/*"),
  ],
  message: "The {place} leads to something that does not name it in return: {related}.",
  fix: "Name each in the other, or take the link out.",
  check: ({ index }) => {
    const outcomes = Map.groupBy(index.outcomes, (outcome) => outcome.entity.id);
    const provisions = Map.groupBy(index.provisions, (line) => line.entity.id);
    const hits: Hit[] = [];
    for (const { pointer, entity } of index.outcomes) {
      entity.provisionRefs?.forEach((ref, at) => {
        const line = only(provisions.get(ref));
        if (line === undefined || !omits(line.entity.outcomeRefs, entity.id)) return;
        hits.push({ pointer: `${pointer}/provisionRefs/${at}`, related: [line.pointer] });
      });
    }
    for (const { pointer, entity } of index.provisions) {
      entity.outcomeRefs?.forEach((ref, at) => {
        const outcome = only(outcomes.get(ref));
        if (outcome === undefined || !omits(outcome.entity.provisionRefs, entity.id)) return;
        hits.push({ pointer: `${pointer}/outcomeRefs/${at}`, related: [outcome.pointer] });
      });
    }
    return hits;
  },
};

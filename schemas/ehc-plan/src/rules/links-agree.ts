import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/** Whether a list that carries links leaves one out. */
const omits = (refs: readonly string[] | undefined, id: string): boolean =>
  refs !== undefined && refs.length > 0 && !refs.includes(id);

/** Returns entities by id; an id that two of them have, by mistake, leads to neither. */
const byId = <Entity extends { readonly entity: { readonly id: string } }>(
  entities: readonly Entity[],
): ReadonlyMap<string, Entity | undefined> => {
  const found = new Map<string, Entity | undefined>();
  for (const one of entities) found.set(one.entity.id, found.has(one.entity.id) ? undefined : one);
  return found;
};

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
  caseworker: {
    message: "{Place} names {related}, but is not named by it in turn.",
    fix: "Name each in the other, or take the mention out.",
  },
  check: ({ index }) => {
    const outcomes = byId(index.outcomes);
    const provisions = byId(index.provisions);
    const hits: Hit[] = [];
    for (const { pointer, entity } of index.outcomes) {
      entity.provisionRefs?.forEach((ref, at) => {
        const line = provisions.get(ref);
        if (line === undefined || !omits(line.entity.outcomeRefs, entity.id)) return;
        hits.push({ pointer: `${pointer}/provisionRefs/${at}`, related: [line.pointer] });
      });
    }
    for (const { pointer, entity } of index.provisions) {
      entity.outcomeRefs?.forEach((ref, at) => {
        const outcome = outcomes.get(ref);
        if (outcome === undefined || !omits(outcome.entity.provisionRefs, entity.id)) return;
        hits.push({ pointer: `${pointer}/outcomeRefs/${at}`, related: [outcome.pointer] });
      });
    }
    return hits;
  },
};

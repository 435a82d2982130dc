import { cite } from "@send-standards/common";
import type { Hit, Rule } from "@send-standards/core";
import { type PlanIds, placeOfId } from "../plan-ids.ts";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfProvisions } from "./support/content-reads.ts";

/** Whether a list that carries links leaves one out. */
const omits = (refs: readonly string[] | undefined, id: string): boolean =>
  refs !== undefined && refs.length > 0 && !refs.includes(id);

type Identified = { readonly entity: { readonly id: string } };

/**
 * Returns a function that finds the entity of the list with an id; one that two of them have, by mistake, leads to neither. The
 * ids of the index know the way where none is repeated.
 */
const finderIn = <Entity extends Identified>(
  entities: readonly Entity[],
  kind: "outcome" | "provision",
  ids: PlanIds,
): ((id: string) => Entity | undefined) => {
  if (!ids.repeated) return (id) => entities[placeOfId(ids, kind, id)];
  const found = new Map<string, Entity | undefined>();
  for (const one of entities) found.set(one.entity.id, found.has(one.entity.id) ? undefined : one);
  return (id) => found.get(id);
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
    const outcomeOf = finderIn(index.outcomes, "outcome", index.ids);
    const lineOf = finderIn(index.provisions, "provision", index.ids);
    const hits: Hit[] = [];
    for (const { pointer, entity } of index.outcomes) {
      const { id, provisionRefs = [] } = entity;
      for (let at = 0; at < provisionRefs.length; at += 1) {
        const line = lineOf(provisionRefs[at] ?? "");
        if (line === undefined || !omits(line.entity.outcomeRefs, id)) continue;
        hits.push({ pointer: `${pointer}/provisionRefs/${at}`, related: [line.pointer] });
      }
    }
    for (const { pointer, entity } of index.provisions) {
      const { id, outcomeRefs = [] } = entity;
      for (let at = 0; at < outcomeRefs.length; at += 1) {
        const outcome = outcomeOf(outcomeRefs[at] ?? "");
        if (outcome === undefined || !omits(outcome.entity.provisionRefs, id)) continue;
        hits.push({ pointer: `${pointer}/outcomeRefs/${at}`, related: [outcome.pointer] });
      }
    }
    return hits;
  },
};

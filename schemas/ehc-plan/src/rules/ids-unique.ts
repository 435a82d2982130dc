import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentPlaces } from "./support/content-places.ts";
import { contentOfNeeds, contentOfProvisions } from "./support/content-reads.ts";

const idPlaces = [
  "/people/*/id",
  "/representations/*/id",
  "/attachments/*/id",
  "/sections/A/aspirations/*/id",
  ...contentOfNeeds("id"),
  "/sections/E/outcomes/*/id",
  ...contentOfProvisions("id"),
  "/sections/J/items/*/id",
  "/sections/K/advice/*/id",
  "/sections/K/advice/*/statements/*/id",
];

const places = contentPlaces(idPlaces);

/** Returns the ids that more than one entity has; most plans have none, and then nothing else is looked at. */
const repeatedIds = (
  { people, representations, attachments, sections }: EhcPlan,
  index: EhcPlanIndex,
): Set<unknown> => {
  const ids = new Set<unknown>();
  const again = new Set<unknown>();
  const add = ({ id }: { readonly id: string }): void => {
    if (ids.has(id)) again.add(id);
    else ids.add(id);
  };
  for (const located of [index.needs, index.outcomes, index.provisions, index.aspirations, index.advice]) {
    for (const { entity } of located) add(entity);
  }
  for (const { entity } of index.advice) entity.statements?.forEach(add);
  for (const list of [people, representations, attachments, sections.J?.items]) list?.forEach(add);
  return again;
};

/** Every id in the plan belongs to one entity only. */
export const idsUnique: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/ids-unique",
  severity: "error",
  since: "1.0.0",
  statement: "Every id in the plan belongs to one entity only.",
  why: "A link to an id that two entities share leads to either of them, so nobody can tell which provision meets which need.",
  source: [cite("sendStandards")],
  reads: idPlaces,
  message: "The {place} is also the {related}.",
  fix: "Give one of the two entities another id, and change the links that mean it.",
  check: ({ record, index }) => {
    const repeated = repeatedIds(record, index);
    if (repeated.size === 0) return [];
    const shared: unknown[] = [];
    const pointers = places(record, (id) => {
      if (!repeated.has(id)) return false;
      shared.push(id);
      return true;
    });
    const first = new Map<unknown, Pointer>();
    return pointers.flatMap((pointer, at) => {
      const earlier = first.get(shared[at]);
      if (earlier !== undefined) return [{ pointer, related: [earlier] }];
      first.set(shared[at], pointer);
      return [];
    });
  },
};

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

const valuesAt = (record: EhcPlan): unknown[] => {
  const values: unknown[] = [];
  places(record, (id) => {
    values.push(id);
    return false;
  });
  return values;
};

/** Returns the ids that more than one entity has. */
const repeatedIds = (record: EhcPlan): Set<unknown> => {
  const ids = new Set<unknown>();
  return new Set(
    valuesAt(record).filter((id) => {
      const again = ids.has(id);
      ids.add(id);
      return again;
    }),
  );
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
  caseworker: {
    message: "{Place} and {related} have the same number, so no one can tell them apart.",
    fix: "Ask the people who look after your system to give one of them a new number.",
  },
  check: ({ index }) => {
    if (!index.ids.repeated) return [];
    const repeated = repeatedIds(index.plan);
    const shared: unknown[] = [];
    const pointers = places(index.plan, (id) => {
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

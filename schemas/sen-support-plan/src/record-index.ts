import type { SenSupportPlan } from "./types.ts";

/** What the rules of a record share: the ids of its entities by list. */
export interface SenSupportPlanIndex {
  readonly needs: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  readonly advice: ReadonlySet<string>;
  readonly aspirations: ReadonlySet<string>;
  readonly attachments: ReadonlySet<string>;
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

const idsOf = (list: unknown): Set<string> => {
  const ids = new Set<string>();
  if (!Array.isArray(list)) return ids;
  for (const entity of list) {
    const id = inside(entity, "id");
    if (typeof id === "string") ids.add(id);
  }
  return ids;
};

/**
 * Returns the index of a record. It is also built for a record whose structure is unsound, so it takes nothing for
 * granted; a rule is not run where something that it reads is unsound.
 */
export const createIndex = (record: SenSupportPlan): SenSupportPlanIndex => ({
  needs: idsOf(inside(record, "needs")),
  outcomes: idsOf(inside(record, "outcomes")),
  provisions: idsOf(inside(record, "provisions")),
  advice: idsOf(inside(record, "externalAdvice")),
  aspirations: idsOf(inside(inside(record, "views"), "aspirations")),
  attachments: idsOf(inside(record, "attachments")),
});

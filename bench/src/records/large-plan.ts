import type { EhcPlan } from "@send-standards/ehc-plan";

type Entity = Record<string, unknown>;

const isObject = (value: unknown): value is Entity =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns every list of entities in the sections of a plan. */
const listsOf = (plan: EhcPlan): Entity[][] =>
  Object.values(plan.sections).flatMap((section: unknown) =>
    isObject(section)
      ? ["needs", "outcomes", "provisions", "advice"].flatMap((name) => {
          const list = section[name];
          return Array.isArray(list) ? [list.filter(isObject)] : [];
        })
      : [],
  );

/** Returns the ids of everything in `value` that has one. */
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  const own = typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};

/** Returns a copy of an entity in which it and what it refers to have other ids, and a need other words. */
const again = (entity: Entity, copied: ReadonlySet<string>, copy: number): Entity =>
  JSON.parse(
    JSON.stringify(entity, (name, value: unknown) => {
      // A second item of the budget would be another sum of money.
      if (name === "budgetItemRef") return undefined;
      return typeof value === "string" && copied.has(value) ? `${value}-${copy}` : value;
    }),
    (name, value: unknown) => (name === "text" && typeof value === "string" ? `${value} (Part ${copy}.)` : value),
  );

/**
 * Returns a plan with `copies` times as many needs, outcomes, provisions and advice as `plan`, each linked to its own. Where
 * `plan` keeps every rule, so does it.
 */
export const largePlan = (plan: EhcPlan, copies: number): EhcPlan => {
  const copied = new Set(idsIn(listsOf(plan)));
  const grown: EhcPlan = structuredClone(plan);
  for (const section of Object.values(grown.sections)) {
    if (!isObject(section)) continue;
    for (const name of ["needs", "outcomes", "provisions", "advice"]) {
      const list = section[name];
      if (!Array.isArray(list)) continue;
      const own = list.filter(isObject);
      for (let copy = 2; copy <= copies; copy += 1) list.push(...own.map((entity) => again(entity, copied, copy)));
    }
  }
  return grown;
};

import { describe, expect, it } from "vitest";
import { createIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { sampleEhcPlans } from "./sample-ehc-plans.ts";

const plans = [...sampleEhcPlans({ seed: "links", records: 72, asOf: "2026-11-25" })];

/** Returns the ids of every entity that has one, statements of advice included. */
const idsOf = ({ sections, people = [], attachments = [], representations = [] }: EhcPlan): string[] => [
  ...(sections.B.needs ?? []).map(({ id }) => id),
  ...(sections.C.needs ?? []).map(({ id }) => id),
  ...(sections.D.needs ?? []).map(({ id }) => id),
  ...(sections.E.outcomes ?? []).map(({ id }) => id),
  ...[sections.F, sections.G, sections.H1, sections.H2].flatMap(({ provisions = [] }) =>
    provisions.map(({ id }) => id),
  ),
  ...(sections.A.aspirations ?? []).map(({ id }) => id),
  ...(sections.J?.items ?? []).map(({ id }) => id),
  ...(sections.K.advice ?? []).flatMap(({ id, statements = [] }) => [id, ...statements.map((one) => one.id)]),
  ...people.map(({ id }) => id),
  ...attachments.map(({ id }) => id),
  ...representations.map(({ id }) => id),
];

const isCurrent = ({ status }: { readonly status?: string }): boolean =>
  status !== "resolved" && status !== "superseded";

describe.each(plans.map((plan, number) => [number, plan] as const))("plan %i", (_, plan) => {
  const { needs, outcomes, provisions, advice, aspirations } = createIndex(plan);
  const current = needs.filter(({ entity }) => isCurrent(entity));
  const live = outcomes.filter(({ entity }) => entity.provisionRefs !== undefined);

  it("has ids that are used once", () => {
    const ids = idsOf(plan);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has provision and an outcome for every current need", () => {
    const served = new Set(provisions.flatMap(({ entity }) => entity.needRefs ?? []));
    const aimed = new Set(outcomes.flatMap(({ entity }) => entity.needRefs ?? []));
    expect(current.filter(({ entity }) => !served.has(entity.id) || !aimed.has(entity.id))).toEqual([]);
  });

  it("has a need and an outcome for every provision", () => {
    const known = new Set(current.map(({ entity }) => entity.id));
    const reached = new Set(live.map(({ entity }) => entity.id));
    const loose = provisions.filter(({ entity: { needRefs = [], outcomeRefs = [] } }) => {
      const linked = needRefs.length > 0 && outcomeRefs.length > 0;
      return !linked || needRefs.some((id) => !known.has(id)) || outcomeRefs.some((id) => !reached.has(id));
    });
    expect(loose).toEqual([]);
  });

  it("links provision and outcomes both ways", () => {
    const pairs = (list: readonly (readonly [string, readonly string[]])[], turned: boolean) =>
      list.flatMap(([id, refs]) => refs.map((ref) => (turned ? `${ref} ${id}` : `${id} ${ref}`))).sort();
    const down = pairs(
      live.map(({ entity }) => [entity.id, entity.provisionRefs ?? []]),
      false,
    );
    const up = pairs(
      provisions.map(({ entity }) => [entity.id, entity.outcomeRefs ?? []]),
      true,
    );
    expect(up).toEqual(down);
  });

  it("cites advice and statements that are in section K", () => {
    const statements = new Map(
      advice.map(({ entity }) => [entity.id, new Set((entity.statements ?? []).map(({ id }) => id))]),
    );
    const links = [...needs, ...provisions].flatMap(({ entity }) => entity.evidence ?? []);
    expect([...needs, ...provisions].filter(({ entity }) => (entity.evidence ?? []).length === 0)).toEqual([]);
    expect(
      links.filter(({ adviceId, statementId }) => {
        const own = statements.get(adviceId);
        return own === undefined || (statementId !== undefined && !own.has(statementId));
      }),
    ).toEqual([]);
  });

  it("serves aspirations that are in section A", () => {
    const known = new Set(aspirations.map(({ entity }) => entity.id));
    expect(outcomes.flatMap(({ entity }) => entity.aspirationRefs ?? []).filter((id) => !known.has(id))).toEqual([]);
    const without = outcomes.filter(({ entity }) => (entity.aspirationRefs ?? []).length === 0);
    expect(without).toEqual(plan.sections.A.nil === undefined ? [] : outcomes);
  });

  it("says that it is made up", () => {
    expect(plan.synthetic).toBe(true);
  });
});

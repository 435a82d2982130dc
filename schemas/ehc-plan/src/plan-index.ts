import type { Advice, Aspiration, Need, Outcome, Provision } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import { evenEntities } from "./even-entities.ts";
import { evenPlan } from "./even-plan.ts";
import { addId, addIds, addStatementIds, type GatheredIds, type PlanIds } from "./plan-ids.ts";
import type {
  CareNeed,
  DisabledChildProvision,
  EhcPlan,
  HealthNeed,
  HealthProvision,
  OtherCareProvision,
} from "./types.ts";

/** Sections that hold needs. */
export type NeedSection = "B" | "C" | "D";

/** Sections that hold provision. */
export type ProvisionSection = "F" | "G" | "H1" | "H2";

/** An entity and where it is. */
export interface Located<Entity, Section extends string = string> {
  readonly pointer: Pointer;
  readonly section: Section;
  readonly entity: Entity;
}

/** A need of any section. */
export type AnyNeed = Need | HealthNeed | CareNeed;

/** A provision of any section. */
export type AnyProvision = Provision | HealthProvision | DisabledChildProvision | OtherCareProvision;

/** What the rules of a plan share: its entities in the order of the plan. */
export interface EhcPlanIndex {
  /** The plan, with the same properties in every plan; an absent one is `undefined`. */
  readonly plan: EhcPlan;
  readonly needs: readonly Located<AnyNeed, NeedSection>[];
  readonly outcomes: readonly Located<Outcome, "E">[];
  readonly provisions: readonly Located<AnyProvision, ProvisionSection>[];
  readonly aspirations: readonly Located<Aspiration, "A">[];
  readonly advice: readonly Located<Advice, "K">[];
  /** Every id of the plan and what it belongs to. */
  readonly ids: PlanIds;
}

type Unsure = { readonly [key: string]: unknown } | undefined;

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Unsure)?.[key] : undefined;

/**
 * Adds the objects of a list to `found`, with their places and copied by `even`; whatever is not a list or
 * not an object is left out.
 */
const locate = <Entity, Section extends string>(
  found: Located<Entity, Section>[],
  sections: unknown,
  section: Section,
  name: string,
  even: <Copied extends object>(entity: Copied) => Copied,
): void => {
  const list = inside(inside(sections, section), name);
  if (!Array.isArray(list)) return;
  for (let at = 0; at < list.length; at += 1) {
    const entity = list[at];
    if (typeof entity !== "object" || entity === null || Array.isArray(entity)) continue;
    found.push({ pointer: `/sections/${section}/${name}/${at}`, section, entity: even(entity) });
  }
};

const located = <Entity, Section extends string>(
  sections: unknown,
  letters: readonly Section[],
  name: string,
  even: <Copied extends object>(entity: Copied) => Copied,
): Located<Entity, Section>[] => {
  const found: Located<Entity, Section>[] = [];
  for (const letter of letters) locate(found, sections, letter, name, even);
  return found;
};

/** Returns the ids of a plan; of its entities, and of what else has one. */
const idsOf = (plan: EhcPlan, sections: unknown, index: Omit<EhcPlanIndex, "plan" | "ids">): PlanIds => {
  const ids: GatheredIds = { kinds: new Map(), adviceOfStatement: new Map(), repeated: false };
  for (const { entity } of index.needs) addId(ids, "need", entity.id);
  for (const { entity } of index.outcomes) addId(ids, "outcome", entity.id);
  for (const { entity } of index.provisions) addId(ids, "provision", entity.id);
  for (const { entity } of index.aspirations) addId(ids, "aspiration", entity.id);
  for (const { entity } of index.advice) addId(ids, "advice", entity.id);
  for (const { entity } of index.advice) addStatementIds(ids, entity.id, entity.statements);
  addIds(ids, "budgetItem", inside(inside(sections, "J"), "items"));
  addIds(ids, "person", inside(plan, "people"));
  addIds(ids, "representation", inside(plan, "representations"));
  addIds(ids, "attachment", inside(plan, "attachments"));
  return ids;
};

/**
 * Returns the index of a plan. It is also built for a plan whose structure is unsound, so it takes
 * nothing for granted; a rule is not run where something that it reads is unsound.
 */
export const createIndex = (plan: EhcPlan): EhcPlanIndex => {
  const sections = inside(plan, "sections");
  const { need, outcome, provision, aspiration, advice } = evenEntities;
  const index = {
    needs: located<AnyNeed, NeedSection>(sections, ["B", "C", "D"], "needs", need),
    outcomes: located<Outcome, "E">(sections, ["E"], "outcomes", outcome),
    provisions: located<AnyProvision, ProvisionSection>(sections, ["F", "G", "H1", "H2"], "provisions", provision),
    aspirations: located<Aspiration, "A">(sections, ["A"], "aspirations", aspiration),
    advice: located<Advice, "K">(sections, ["K"], "advice", advice),
  };
  return {
    plan: evenPlan(plan),
    needs: index.needs,
    outcomes: index.outcomes,
    provisions: index.provisions,
    aspirations: index.aspirations,
    advice: index.advice,
    ids: idsOf(plan, sections, index),
  };
};

import { type Advice, type Aspiration, type Need, type Outcome, type Provision, signsOf } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
import { evenEntities } from "./even-entities.ts";
import { evenPlan } from "./even-plan.ts";
import { addIds, addLocatedIds, type GatheredIds, type PlanIds } from "./plan-ids.ts";
import type { ContentDanglingLinks } from "./rules/support/content-dangling-links.ts";
import type { Happened } from "./rules/support/what-happened.ts";
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
  /** What the words of its text may amount to, as `signsOf` tells. */
  readonly signs: number;
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
  /** What several rules ask, once it was worked out for one of them. */
  readonly asked: {
    danglingLinks?: ContentDanglingLinks | undefined;
    happened?: Happened | undefined;
  };
}

/** How many entries of a list have their pointers made ahead. */
const usual = 64;

/** A list of entities, and the pointers of its first entries: every plan has them, so they are made once. */
interface List<Section extends string> {
  readonly section: Section;
  readonly place: Pointer;
  readonly pointers: readonly Pointer[];
}

const listAt = <Section extends string>(section: Section, name: string): List<Section> => {
  const place = `/sections/${section}/${name}`;
  return { section, place, pointers: Array.from({ length: usual }, (_, at) => `${place}/${at}`) };
};

const lists = {
  aspirations: listAt("A", "aspirations"),
  needsB: listAt("B", "needs"),
  needsC: listAt("C", "needs"),
  needsD: listAt("D", "needs"),
  outcomes: listAt("E", "outcomes"),
  provisionsF: listAt("F", "provisions"),
  provisionsG: listAt("G", "provisions"),
  provisionsH1: listAt("H1", "provisions"),
  provisionsH2: listAt("H2", "provisions"),
  advice: listAt("K", "advice"),
} as const;

/**
 * Adds the objects of `entities` to `found`, with their places and copied by `even`; whatever is not a list or not an object
 * is left out.
 */
const locate = <Entity, Section extends string>(
  found: Located<Entity, Section>[],
  { section, place, pointers }: List<Section>,
  entities: unknown,
  even: <Copied extends object>(entity: Copied) => Copied,
): void => {
  if (!Array.isArray(entities)) return;
  for (let at = 0; at < entities.length; at += 1) {
    const entity = entities[at];
    if (typeof entity !== "object" || entity === null || Array.isArray(entity)) continue;
    const copy = even(entity);
    found.push({ pointer: pointers[at] ?? `${place}/${at}`, section, entity: copy, signs: signsOf(copy.text) });
  }
};

/** Returns the ids of a plan; of its entities, and of what else has one. */
const idsOf = (plan: EhcPlan | undefined, index: Omit<EhcPlanIndex, "plan" | "ids" | "asked">): PlanIds => {
  const ids: GatheredIds = { kinds: new Map(), repeated: false };
  addLocatedIds(ids, "need", index.needs);
  addLocatedIds(ids, "outcome", index.outcomes);
  addLocatedIds(ids, "provision", index.provisions);
  addLocatedIds(ids, "aspiration", index.aspirations);
  addLocatedIds(ids, "advice", index.advice);
  for (let at = 0; at < index.advice.length; at += 1) {
    addIds(ids, "statement", index.advice[at]?.entity.statements, at + 1);
  }
  addIds(ids, "budgetItem", plan?.sections?.J?.items);
  addIds(ids, "person", plan?.people);
  addIds(ids, "representation", plan?.representations);
  addIds(ids, "attachment", plan?.attachments);
  return ids;
};

/**
 * Returns the index of a plan. It is also built for a plan whose structure is unsound, so it takes
 * nothing for granted; a rule is not run where something that it reads is unsound.
 */
export const createIndex = (record: EhcPlan): EhcPlanIndex => {
  const plan = evenPlan(record);
  const sections = (plan as EhcPlan | null)?.sections as Partial<EhcPlan["sections"]> | undefined;
  const { need, outcome, provision, aspiration, advice } = evenEntities;
  const index = {
    needs: [] as Located<AnyNeed, NeedSection>[],
    outcomes: [] as Located<Outcome, "E">[],
    provisions: [] as Located<AnyProvision, ProvisionSection>[],
    aspirations: [] as Located<Aspiration, "A">[],
    advice: [] as Located<Advice, "K">[],
  };
  locate(index.needs, lists.needsB, sections?.B?.needs, need);
  locate(index.needs, lists.needsC, sections?.C?.needs, need);
  locate(index.needs, lists.needsD, sections?.D?.needs, need);
  locate(index.outcomes, lists.outcomes, sections?.E?.outcomes, outcome);
  locate(index.provisions, lists.provisionsF, sections?.F?.provisions, provision);
  locate(index.provisions, lists.provisionsG, sections?.G?.provisions, provision);
  locate(index.provisions, lists.provisionsH1, sections?.H1?.provisions, provision);
  locate(index.provisions, lists.provisionsH2, sections?.H2?.provisions, provision);
  locate(index.aspirations, lists.aspirations, sections?.A?.aspirations, aspiration);
  locate(index.advice, lists.advice, sections?.K?.advice, advice);
  const ids = idsOf(plan, index);
  const { needs, outcomes, provisions, aspirations } = index;
  const asked = { danglingLinks: undefined, happened: undefined };
  return { plan, needs, outcomes, provisions, aspirations, advice: index.advice, ids, asked };
};

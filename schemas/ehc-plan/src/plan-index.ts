import type { Advice, Aspiration, Need, Outcome, Provision } from "@send-standards/common";
import type { Pointer } from "@send-standards/core";
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
  readonly needs: readonly Located<AnyNeed, NeedSection>[];
  readonly outcomes: readonly Located<Outcome, "E">[];
  readonly provisions: readonly Located<AnyProvision, ProvisionSection>[];
  readonly aspirations: readonly Located<Aspiration, "A">[];
  readonly advice: readonly Located<Advice, "K">[];
}

type Unsure = { readonly [key: string]: unknown } | undefined;

const inside = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Unsure)?.[key] : undefined;

/** Returns the objects of a list with their places; whatever is not a list or not an object is left out. */
const located = <Entity, Section extends string>(
  sections: unknown,
  section: Section,
  name: string,
): Located<Entity, Section>[] => {
  const list = inside(inside(sections, section), name);
  if (!Array.isArray(list)) return [];
  const found: Located<Entity, Section>[] = [];
  for (const [at, entity] of list.entries()) {
    if (typeof entity !== "object" || entity === null || Array.isArray(entity)) continue;
    found.push({ pointer: `/sections/${section}/${name}/${at}`, section, entity });
  }
  return found;
};

/**
 * Returns the index of a plan. It is also built for a plan whose structure is unsound, so it takes
 * nothing for granted; a rule is not run where something that it reads is unsound.
 */
export const createIndex = (plan: EhcPlan): EhcPlanIndex => {
  const sections = inside(plan, "sections");
  return {
    needs: [
      ...located<Need, "B">(sections, "B", "needs"),
      ...located<HealthNeed, "C">(sections, "C", "needs"),
      ...located<CareNeed, "D">(sections, "D", "needs"),
    ],
    outcomes: located<Outcome, "E">(sections, "E", "outcomes"),
    provisions: [
      ...located<Provision, "F">(sections, "F", "provisions"),
      ...located<HealthProvision, "G">(sections, "G", "provisions"),
      ...located<DisabledChildProvision, "H1">(sections, "H1", "provisions"),
      ...located<OtherCareProvision, "H2">(sections, "H2", "provisions"),
    ],
    aspirations: located<Aspiration, "A">(sections, "A", "aspirations"),
    advice: located<Advice, "K">(sections, "K", "advice"),
  };
};

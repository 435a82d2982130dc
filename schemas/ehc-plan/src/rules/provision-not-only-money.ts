import { cite, isOnlyMoney } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex, Located, ProvisionSection } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Line = Located<AnyProvision, ProvisionSection>;

const isMoneyOnly = ({ entity }: Line): boolean =>
  entity.quantity === undefined &&
  entity.deliverer === undefined &&
  entity.curriculum === undefined &&
  entity.residential === undefined &&
  entity.flexibility === undefined &&
  !contentHasAny(entity.equipment) &&
  !contentHasAny(entity.facilities) &&
  isOnlyMoney(entity.text);

/**
 * No need is met by a funding band or an amount of money alone.
 *
 * A line counts as money only where its text says nothing else and no other part describes what is provided. It is an
 * error where every line for a current need is of that kind, or, in a plan without links in section F, every line of
 * that section; a band noted beside lines that say what is provided is lawful.
 */
export const provisionNotOnlyMoney: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-not-only-money",
  severity: "error",
  since: "1.0.0",
  statement: "No need is met by a funding band or an amount of money alone.",
  why: "Money is not provision: it does not say what the child gets, and it can be spent on somebody else.",
  source: [cite("cfa2014", "37(2)(c)"), cite("exParteP"), cite("lvClarke")],
  reads: [
    ...partThreeReads,
    "/sections/B/needs/*/id",
    "/sections/B/needs/*/status",
    ...[
      "id",
      "text",
      "needRefs/*",
      "quantity/basis",
      "deliverer/role",
      "deliverer/expertise",
      "deliverer/supervision",
      "deliverer/employer",
      "curriculum/modifications/*",
      "curriculum/exclusions/*/subject",
      "residential/required",
      "flexibility/floor",
      "equipment/*/item",
      "facilities/*",
    ].map((leaf) => `/sections/F/provisions/*/${leaf}`),
  ],
  message: "The {place} says nothing but money, and nothing else in section F says what is provided for {related}.",
  fix: "Say what is provided, how much, how often and by whom; the band may stay beside it.",
  caseworker: {
    message: "{Place} speaks only of money. Nothing says what help it buys.",
    fix: "Say what is given, how much, how often and by whom.",
  },
  check: ({ index }) => {
    const lines = index.provisions.filter(({ section }) => section === "F");
    const moneyOnly = lines.filter(isMoneyOnly);
    if (moneyOnly.length === 0 || !partThreeApplies(index.plan)) return [];
    const others = lines.filter((line) => !isMoneyOnly(line));
    const linked = lines.some(({ entity }) => contentHasAny(entity.needRefs));
    if (!linked && others.length > 0) return [];
    const specified = new Set(others.flatMap(({ entity }) => entity.needRefs ?? []));
    const bare = new Map<string, Pointer>();
    for (const { section, pointer, entity } of index.needs) {
      if (section === "B" && contentIsCurrent(entity) && !specified.has(entity.id)) bare.set(entity.id, pointer);
    }
    return moneyOnly.flatMap(({ pointer, entity }) => {
      const needs = linked ? (entity.needRefs ?? []) : [...bare.keys()];
      const related = needs.flatMap((id) => bare.get(id) ?? []);
      return related.length === 0 ? [] : [{ pointer: `${pointer}/text`, related }];
    });
  },
};

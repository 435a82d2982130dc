import { cite, type Vagueness, vaguenessOf, vagueSigns } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex, Located, ProvisionSection } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsPartOfSpecialPlace, contentSpecialPlaceReads } from "./support/content-is-part-of-special-place.ts";

/** Whether the staffing of a line is exact: the ratio of adults to learners, or the size of the group. */
const hasGroup = ({ quantity }: AnyProvision): boolean => {
  if (quantity === undefined || quantity.basis === "oneOff" || quantity.basis === "notQuantified") return false;
  return quantity.ratio !== undefined || quantity.groupSizeMax !== undefined;
};

const isExact = (line: AnyProvision): boolean =>
  line.quantity?.basis === "timed" && line.deliverer?.role !== undefined && hasGroup(line);

/** Whether no other part of a line pins down what a vague word in it leaves open. */
const isOpen = (kind: Vagueness, line: Located<AnyProvision, ProvisionSection>, record: EhcPlan): boolean => {
  const { quantity, flexibility, deliverer, equipment } = line.entity;
  switch (kind) {
    case "amount":
      return quantity === undefined && flexibility === undefined && !contentIsPartOfSpecialPlace(line, record);
    case "who":
      return deliverer?.expertise === undefined;
    case "group":
      return !hasGroup(line.entity);
    case "what":
      return !contentHasAny(equipment);
    // Asked by `provisionIsSettled`.
    case "later":
      return false;
  }
};

const kinds: readonly Vagueness[] = ["amount", "who", "group", "what"];

/** Whether the words of a line may leave open what nothing else pins down; nearly no line has to be read for it. */
const mayBeOpen = (line: Located<AnyProvision, ProvisionSection>, record: EhcPlan): boolean => {
  for (const kind of kinds) {
    if ((line.signs & vagueSigns[kind]) !== 0 && isOpen(kind, line, record)) return true;
  }
  return false;
};

/**
 * The wording of provision leaves nothing open that its other parts do not pin down. Asked of sections F and G.
 *
 * Each kind of vague wording is answered by the part that makes it exact: "regular" by a quantity or a stated
 * flexibility, "small group" by a group size, "suitably trained" by the expertise. A line with a timed amount, a role
 * and a ratio or group size may use any words.
 */
export const provisionWordingIsSpecific: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-wording-is-specific",
  severity: "query",
  since: "1.0.0",
  statement: "The wording of provision leaves nothing open that its other parts do not pin down.",
  why: 'Words such as "regular" and "access to" promise something that nobody can check, and no court can enforce.',
  source: [cite("lvClarke"), cite("codeOfPractice", "9.69"), cite("exParteE")],
  reads: [
    ...contentSpecialPlaceReads,
    ...["F", "G"].flatMap((section) =>
      [
        "id",
        "text",
        "quantity/basis",
        "quantity/ratio/staff",
        "quantity/groupSizeMax",
        "deliverer/role",
        "deliverer/expertise",
        "equipment/*/item",
        "flexibility/floor",
      ].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
  ],
  message: "The {place} leaves open how much, how often, by whom or in what group.",
  fix: "Say it exactly, or fill the quantity, the group size, the role and the expertise. If it must stay flexible, state the least that is due and who decides.",
  caseworker: {
    message: "{Place} leaves open how much, how often, who or what group.",
    fix: "Say it plainly. If it must stay open, say the least that is due and who decides.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const line of index.provisions) {
      const { section, pointer, entity, signs } = line;
      if ((section !== "F" && section !== "G") || !mayBeOpen(line, index.plan) || isExact(entity)) continue;
      for (const kind of vaguenessOf(entity.text, signs)) {
        if (!isOpen(kind, line, index.plan)) continue;
        hits.push(`${pointer}/text`);
        break;
      }
    }
    return hits;
  },
};

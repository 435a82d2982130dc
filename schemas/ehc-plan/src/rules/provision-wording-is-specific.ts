import { cite, type Vagueness, vaguenessOf } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex } from "../plan-index.ts";
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
  check: ({ record, index }) =>
    index.provisions
      .filter((located) => {
        const { section, entity } = located;
        if ((section !== "F" && section !== "G") || isExact(entity)) return false;
        const amountIsOpen =
          entity.quantity === undefined &&
          entity.flexibility === undefined &&
          !contentIsPartOfSpecialPlace(located, record);
        const open: Record<Vagueness, boolean> = {
          amount: amountIsOpen,
          who: entity.deliverer?.expertise === undefined,
          group: !hasGroup(entity),
          what: !contentHasAny(entity.equipment),
        };
        return [...vaguenessOf(entity.text)].some((kind) => open[kind]);
      })
      .map(({ pointer }) => `${pointer}/text`),
};

import { cite, hasGroup, type Provision, type Vagueness, vaguenessOf } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const isOpen = (provision: Provision): boolean => {
  const { text, quantity, deliverer, equipment, flexibility } = provision;
  if (quantity?.basis === "timed" && deliverer?.role !== undefined && hasGroup(provision)) return false;
  const open: Partial<Record<Vagueness, boolean>> = {
    amount: quantity === undefined && flexibility === undefined,
    who: deliverer?.expertise === undefined,
    group: !hasGroup(provision),
    what: (equipment ?? []).length === 0,
  };
  return [...vaguenessOf(text)].some((kind) => open[kind] === true);
};

/**
 * The wording of provision leaves nothing open that its other parts do not pin down. No law asks it of SEN
 * Support; it lets a parent check, and an assessment later use, what was done.
 */
export const provisionWordingIsSpecific: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/provision-wording-is-specific",
  severity: "advice",
  since: "1.0.0",
  statement:
    "The wording of provision leaves nothing open that its quantity, group, role or equipment does not pin down.",
  why: 'Words such as "regular" and "access to" cannot be checked by a parent, nor shown to have been tried when more is asked for.',
  source: [cite("sendStandards"), cite("codeOfPractice", "6.48")],
  reads: [
    "id",
    "text",
    "quantity/basis",
    "quantity/ratio/staff",
    "quantity/groupSizeMax",
    "deliverer/role",
    "deliverer/expertise",
    "equipment/*/item",
    "flexibility/floor",
  ].map((leaf) => `/provisions/*/${leaf}`),
  message: "The {place} leaves open how much, how often, by whom or in what group.",
  fix: "Say it exactly, or fill the quantity, the group size, the role and the expertise.",
  caseworker: {
    message: "{Place} does not say how much, how often or by whom.",
    fix: "Write it so that a parent could check it.",
  },
  check: ({ record }) =>
    (record.provisions ?? []).flatMap((provision, at) => (isOpen(provision) ? [`/provisions/${at}/text`] : [])),
};

import { cite, isOnlyMoney } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { AnyProvision, EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";
import { contentIsPartOfSpecialPlace, contentSpecialPlaceReads } from "./support/content-is-part-of-special-place.ts";
import { contentIsStaffed, contentStaffedReads } from "./support/content-is-staffed.ts";

/** Whether a line says neither what kind of provision it is nor anything that would stand in for an amount. */
const saysNothingElse = (line: AnyProvision): boolean =>
  line.type === undefined &&
  !("healthType" in line && line.healthType !== undefined) &&
  line.curriculum === undefined &&
  line.residential === undefined &&
  !contentHasAny(line.equipment) &&
  !contentHasAny(line.facilities);

/**
 * Teaching, therapy and support by staff say how much there is of them, or why an amount would not serve. Asked of
 * sections F and G.
 *
 * The law asks for as much detail as the case allows, and "normally" for an amount, so this is a question. Equipment,
 * the environment, a changed curriculum, residential provision and what a special setting does all day are left alone;
 * so is a line that names money only, which has a rule of its own.
 */
export const provisionQuantified: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/provision-quantified",
  severity: "query",
  since: "1.0.0",
  statement: "Teaching, therapy and support by staff say how much there is of them, or why an amount would not serve.",
  why: "Without an amount a family cannot tell whether the provision is made, and nobody can be held to it.",
  source: [cite("codeOfPractice", "9.69"), cite("lvClarke")],
  reads: [
    ...contentSpecialPlaceReads,
    ...contentStaffedReads,
    ...["F", "G"].flatMap((section) =>
      [
        "text",
        "quantity/basis",
        "equipment/*/item",
        "facilities/*",
        "residential/required",
        "curriculum/modifications/*",
        "curriculum/exclusions/*/subject",
      ].map((leaf) => `/sections/${section}/provisions/*/${leaf}`),
    ),
  ],
  message: "Nothing says how much there is: the {place} is missing.",
  fix: "Say how long, how often and over how many weeks; or say why an amount would not serve, and who decides how much.",
  caseworker: {
    message: "Nothing says how much help there is: {place}.",
    fix: "Say how long, how often and for how many weeks. If that would not work, say why and who decides.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const line of index.provisions) {
      const { section, pointer, entity } = line;
      if ((section !== "F" && section !== "G") || entity.quantity !== undefined) continue;
      if (!contentIsStaffed(entity) && !saysNothingElse(entity)) continue;
      if (!contentIsPartOfSpecialPlace(line, index.plan) && !isOnlyMoney(entity.text)) hits.push(`${pointer}/quantity`);
    }
    return hits;
  },
};

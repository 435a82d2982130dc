import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

const places = ["/sections/I/placement", "/sections/I/nextPlacement/placement"] as const;
const parts = ["name", "type"] as const;

/**
 * A setting that section I of a final plan names is given with its name and its type.
 *
 * A type alone is lawful and has a form of its own; this is about a setting that is named. Numbers of registers do
 * not take the place of a name.
 */
export const namedSettingHasNameAndType: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/named-setting-has-name-and-type",
  severity: "query",
  since: "1.0.0",
  statement: "A setting that section I of a final plan names is given with its name and its type.",
  why: "The school or college that is named must admit the child; a family must be able to read which it is, and of what kind.",
  source: [cite("sendRegs2014", "12(1)(i)")],
  reads: [
    ...partThreeReads,
    ...places.flatMap((place) => ["mode", "setting/name", "setting/type"].map((leaf) => `${place}/${leaf}`)),
  ],
  message: "Section I names a setting, and the {place} is missing.",
  fix: "Add the name of the setting as it is registered, and its type.",
  caseworker: {
    message: "Section I names a school or college without its name or its type.",
    fix: "Add the full name and the type, such as special school.",
  },
  check: ({ index: { plan } }) => {
    if (!isFinal(plan) || !partThreeApplies(plan)) return [];
    const { placement, nextPlacement } = plan.sections.I;
    const hits: Pointer[] = [];
    for (const [at, one] of [placement, nextPlacement?.placement].entries()) {
      if (one?.mode !== "namedSetting") continue;
      for (const part of parts) if (one.setting[part] === undefined) hits.push(`${places[at]}/setting/${part}`);
    }
    return hits;
  },
};

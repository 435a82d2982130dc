import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { isFinal } from "./support/is-final.ts";
import { isSameSetting, settingReads } from "./support/is-same-setting.ts";

const parts = ["from", "reason"] as const;

/**
 * Where the child or young person goes somewhere else than the setting in section I, the record says since when
 * and why.
 *
 * Asked only where section I names a setting and the other one is surely another; a plan that gives a type names none.
 */
export const attendingSaysWhy: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/attending-says-why",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where the child or young person goes somewhere else than the setting that section I names, the record says since when and why.",
  why: "A child who is not where the plan says may be out of education, and the census asks for both places.",
  source: [cite("sen2"), cite("sendStandards")],
  reads: [
    ...settingReads("/sections/I/placement/setting"),
    ...settingReads("/sections/I/placement/second"),
    ...settingReads("/sections/I/attending/setting"),
    "/status",
    "/sections/I/placement/mode",
    ...parts.map((part) => `/sections/I/attending/${part}`),
  ],
  message: "The child or young person does not go to the setting that section I names, and the {place} is missing.",
  fix: "Say since when and why; if the move is for good, the plan needs to be amended.",
  caseworker: {
    message: "The child goes to a different place from the one in section I.",
    fix: "Say since when and why. If the move is for good, review the plan.",
  },
  check: ({ index: { plan } }) => {
    const { attending, placement } = plan.sections.I;
    if (attending === undefined || !isFinal(plan)) return [];
    if (placement?.mode !== "namedSetting" || isSameSetting(placement.setting, attending.setting) !== false) return [];
    if (placement.second !== undefined && isSameSetting(placement.second, attending.setting) !== false) return [];
    return parts.filter((part) => attending[part] === undefined).map((part) => `/sections/I/attending/${part}`);
  },
};

import { applyPatch, type Operation } from "@send-standards/core";
import type { EhcPlan } from "@send-standards/ehc-plan";

/** What suppliers get wrong: three mistakes of structure, and then three that only rules see, each in another place. */
const mistakes: readonly Operation[] = [
  { op: "replace", path: "/child/dateOfBirth", value: "12/03/2016" },
  { op: "add", path: "/sections/B/needs/0/broadArea", value: "communication" },
  { op: "add", path: "/sections/E/outcomes/0/achieveBy", value: "2027-07-23" },
  { op: "add", path: "/child/identifiers/nhsNumber", value: "9991112112" },
  { op: "add", path: "/sections/E/outcomes/0/needRefs", value: ["need-that-is-not-there"] },
  { op: "add", path: "/sections/F/provisions/0/outcomeRefs", value: ["outcome-that-is-not-there"] },
];

/** Returns a copy of a plan that is wrong in six places. */
export const breakPlan = (plan: EhcPlan): EhcPlan => applyPatch(plan, mistakes);

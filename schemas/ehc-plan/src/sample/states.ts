import type { PlanStatusCode } from "@send-standards/common";
import type { AgeGroup } from "./age-groups.ts";

/** States in which a plan can be sampled; the same as the codes of the plan's status. */
export const states = [
  "draft",
  "final",
  "amendmentNotice",
  "amendedFinal",
  "ceaseNoticed",
  "ceased",
  "transferredOut",
  "historic",
  "kept",
  "notIssued",
  "lapsedAtAgeLimit",
] as const satisfies readonly PlanStatusCode[];

/** One of the states. */
export type SampleState = (typeof states)[number];

const every: readonly AgeGroup[] = ["0-4", "5-10", "11-15", "16-18", "19-25"];
const afterInfancy: readonly AgeGroup[] = ["5-10", "11-15", "16-18", "19-25"];

/** Age groups that a plan in each state can be of. A plan is kept only for somebody detained under 18 or so. */
export const ageGroupsOfState: { readonly [State in SampleState]: readonly AgeGroup[] } = {
  draft: every,
  final: every,
  amendmentNotice: afterInfancy,
  amendedFinal: every,
  ceaseNoticed: afterInfancy,
  ceased: afterInfancy,
  transferredOut: every,
  historic: every,
  kept: ["11-15", "16-18"],
  notIssued: every,
  lapsedAtAgeLimit: ["19-25"],
};

/** The states of one round of samples: most plans are in force, and every state comes once a round. */
export const stateRound: readonly SampleState[] = [
  "final",
  "amendedFinal",
  "draft",
  "final",
  "ceased",
  "amendedFinal",
  "historic",
  "final",
  "amendmentNotice",
  "amendedFinal",
  "kept",
  "final",
  "ceaseNoticed",
  "amendedFinal",
  "transferredOut",
  "final",
  "notIssued",
  "amendedFinal",
  "final",
  "lapsedAtAgeLimit",
  "amendedFinal",
  "final",
  "ceased",
  "amendedFinal",
];

export { type AgeGroup, ageGroups } from "./age-groups.ts";
export { type SampleOptions, sampleEhcPlan } from "./sample-ehc-plan.ts";
export { type SamplesOptions, sampleEhcPlans } from "./sample-ehc-plans.ts";
export { type SampleState, states } from "./states.ts";

export { type SampleOptions, sampleSenSupportPlan } from "./sample-sen-support-plan.ts";

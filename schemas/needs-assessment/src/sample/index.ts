export { type SampleOptions, sampleNeedsAssessment } from "./sample-needs-assessment.ts";
export { type SampleState, states } from "./states.ts";

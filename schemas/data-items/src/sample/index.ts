export { type SampleOptions, sampleDataItems } from "./sample-data-items.ts";

export type { CatalogueEntry } from "./catalogue-entry.ts";
export { type Detection, type DetectionProblem, detectStandard } from "./detect-standard.ts";
export { findVersion } from "./find-version.ts";
export type { PublishedStandard } from "./published-standard.ts";
export type { SampleOptions, SampleSource, StandardCases } from "./sample-source.ts";
export { standards } from "./standards.ts";

export type { CatalogueEntry } from "./catalogue-entry.ts";
export { type Detection, type DetectionProblem, detectStandard } from "./detect-standard.ts";
export { findVersion, findVersionIn } from "./find-version.ts";
export type { PublishedStandard } from "./published-standard.ts";
export type { Retirement } from "./retirement.ts";
export type { SampleOptions, SampleSource, StandardCases } from "./sample-source.ts";
export { standards } from "./standards.ts";

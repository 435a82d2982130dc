import type { Mapping } from "./item-group.ts";
import type { MappingSystem } from "./mapping-systems.ts";

const to =
  (system: MappingSystem) =>
  (item: string, verified: boolean): Mapping => ({ system, item, verified });

const seen = (system: MappingSystem) => (item: string) => to(system)(item, true);
const unseen = (system: MappingSystem) => (item: string) => to(system)(item, false);

/** Makes mappings that were seen in a transcription of the system's own specification. */
export const mapTo = {
  sen2: seen("sen2"),
  nhs: seen("nhsDictionary"),
  fhir: seen("fhir"),
  ukCore: seen("ukCore"),
  snomed: seen("snomedCt"),
} as const;

/** Makes mappings from general knowledge, which nobody has yet confirmed against the specification. */
export const mapToUnverified = {
  cbds: unseen("cbds"),
  ilr: unseen("ilr"),
  gias: unseen("gias"),
  nhs: unseen("nhsDictionary"),
  fhir: unseen("fhir"),
} as const;

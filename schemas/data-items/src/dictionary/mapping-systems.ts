import { cite } from "@send-standards/common";
import type { Source } from "@send-standards/core";

/** The systems to which data items are mapped, each with its source. */
export const mappingSystems = {
  cbds: { title: "CBDS", source: cite("cbds") },
  sen2: { title: "SEN2", source: cite("sen2") },
  ilr: { title: "ILR", source: cite("ilr") },
  gias: { title: "GIAS", source: cite("gias") },
  nhsDictionary: { title: "NHS Data Dictionary", source: cite("nhsDictionary") },
  fhir: { title: "FHIR R4", source: cite("fhirR4") },
  ukCore: { title: "UK Core", source: cite("ukCore") },
  snomedCt: { title: "SNOMED CT", source: cite("snomedCt") },
} as const satisfies Record<string, { readonly title: string; readonly source: Source }>;

/** Key of a system. */
export type MappingSystem = keyof typeof mappingSystems;

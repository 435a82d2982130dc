import type { CatalogueEntry } from "./catalogue-entry.ts";
import type { SampleSource } from "./sample-source.ts";

/** One version of one standard, with made-up records of it. */
export interface PublishedStandard extends CatalogueEntry, SampleSource {}

import { entries } from "./generated/index.ts";
import type { PublishedStandard } from "./published-standard.ts";

/** Every standard in every version, ordered by id. Nothing of a standard is loaded before its `load` is called. */
export const standards: readonly PublishedStandard[] = entries;

import type { components, operations } from "./generated/api.ts";

type Schemas = components["schemas"];

/** What was found in a record; see `report.schema.json`. */
export type Report = Schemas["Report"];

/** One mistake in one record. No value of the record is in it. */
export type Finding = Schemas["Finding"];

/** A problem as the service writes it (RFC 9457). */
export type Problem = Schemas["Problem"];

/** The line of one record of a batch. */
export type RecordLine = Schemas["RecordLine"];

/** The line about something that is wrong with a batch between its records. */
export type InputLine = Schemas["InputLine"];

/** A line of the answer to a batch, whichever it is. */
export type BatchLine = Schemas["BatchLine"];

/** What closes the answer to a batch. */
export type BatchSummary = Schemas["BatchSummary"];

/** The standards with their versions. */
export type StandardList = Schemas["StandardList"];

/** The rules that a search found. */
export type RuleHits = Schemas["RuleHits"];

/** Codes that are to be said in another taxonomy: a crosswalk by its id, or the taxonomies that one leads from and to. */
export type CodeConversion = Schemas["CodeConversion"];

/** What became of the codes, with everything that was lost. */
export type ConvertedCodes = Schemas["ConvertedCodes"];

/** The query of the address that judges a batch. */
export type BatchQuery = NonNullable<operations["validateBatch"]["parameters"]["query"]>;

/** The query of the address that searches rules. */
export type SearchQuery = NonNullable<operations["searchRules"]["parameters"]["query"]>;

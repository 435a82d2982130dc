import type { BatchSummary, InputLine, RecordLine } from "../schemas.ts";

/** What became of one record; `line` of a finding is the number of its record, `column` is counted in the text of the record. */
export type BatchRecord = { readonly kind: "record" } & RecordLine;

/** What is wrong with the batch itself, such as that it has no record. */
export type BatchInput = { readonly kind: "input" } & InputLine;

/** What closes a batch: everything that was counted. */
export type BatchEnd = { readonly kind: "summary" } & BatchSummary;

/** What a batch yields: an item for each record, in order, and the summary as the last. `kind` tells them apart. */
export type BatchItem = BatchRecord | BatchInput | BatchEnd;

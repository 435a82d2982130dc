import type { RecordInput } from "../record-input.ts";

/** Records one after the other: a list, a generator, the lines of a file. Texts that are blank are passed over. */
export type RecordSource = Iterable<RecordInput> | AsyncIterable<RecordInput>;

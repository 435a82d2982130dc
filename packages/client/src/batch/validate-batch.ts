import { present } from "../requests/present.ts";
import type { BatchQuery } from "../schemas.ts";
import type { BatchContext } from "./batch-context.ts";
import type { BatchItem } from "./batch-item.ts";
import type { BatchOptions } from "./batch-options.ts";
import type { RecordSource } from "./record-source.ts";
import { sliceBatch } from "./slice-batch.ts";
import { streamBatch } from "./stream-batch.ts";
import { streamsBothWays } from "./streams-both-ways.ts";

const queryOf = ({ standard, version, asOf, failOn, role, sets }: BatchOptions): BatchQuery => {
  if (standard === undefined && version !== undefined) {
    throw new TypeError("A version belongs to a standard. Name the standard, too.");
  }
  const against = version === undefined ? standard : `${standard}@${version}`;
  return present({ standard: against, asOf, failOn, role, sets });
};

/** Judges records one after the other; see `Client`. */
export async function* validateBatch(
  context: BatchContext,
  records: RecordSource,
  options: BatchOptions = {},
): AsyncGenerator<BatchItem, void, undefined> {
  const { upload = streamsBothWays() ? "stream" : "slices" } = options;
  const judge = upload === "stream" ? streamBatch : sliceBatch;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  try {
    for await (const item of judge(context, records, queryOf(options), signal)) {
      // Items that have arrived are no reason to go on.
      options.signal?.throwIfAborted();
      yield item;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error;
  } finally {
    // Whoever asks for no more items stops the work.
    over.abort();
  }
}

import { BatchIncompleteError } from "../errors/batch-incomplete-error.ts";
import type { BatchQuery, BatchSummary } from "../schemas.ts";
import type { BatchContext } from "./batch-context.ts";
import type { BatchInput, BatchItem, BatchRecord } from "./batch-item.ts";
import { batchRequest } from "./batch-request.ts";
import { createTotals, type Totals } from "./create-totals.ts";
import { readAnswer } from "./read-answer.ts";
import { recordLines } from "./record-lines.ts";
import type { RecordSource } from "./record-source.ts";
import { slicesOf } from "./slices-of.ts";

/** Most bytes of a slice. */
const mostBytes = 4_000_000;

/** Whether the rest of a slice can be sent after its answer ended early: it was cut off, not read in time, or the service stops. */
const canGoOn = ({ problem }: BatchIncompleteError): boolean =>
  problem === undefined || problem.name === "unread-response" || problem.name === "stopping";

/** Judges the records of a slice; where its answer is cut off, those that had no line are sent again. */
async function* judgeSlice(
  lines: readonly Uint8Array<ArrayBuffer>[],
  totals: Totals,
  retries: number,
  post: (body: Blob) => Promise<Response>,
): AsyncGenerator<BatchRecord | BatchInput, BatchSummary, undefined> {
  const start = totals.records();
  for (let failures = 0; ; ) {
    const before = totals.records();
    const rest = lines.slice(before - start);
    try {
      const response = await post(new Blob(rest.length === 0 ? ["\n"] : [...rest]));
      const answer = readAnswer(response, { before });
      for (let next = await answer.next(); ; next = await answer.next()) {
        if (next.done === true) return next.value;
        totals.add(next.value);
        yield next.value;
      }
    } catch (error) {
      const done = totals.records();
      if (!(error instanceof BatchIncompleteError) || !canGoOn(error) || done - start === lines.length) throw error;
      failures = done > before ? 0 : failures + 1;
      if (failures > retries) throw error;
      totals.cut();
    }
  }
}

/**
 * Judges records in slices that are sent one after the other, for where a request cannot be sent and answered at the same time.
 * Items and summary are those of one batch, but records are compared with those of their slice only.
 *
 * @param signal ends it.
 */
export async function* sliceBatch(
  { send, base, retries }: BatchContext,
  records: RecordSource,
  query: BatchQuery,
  signal: AbortSignal,
): AsyncGenerator<BatchItem, void, undefined> {
  const totals = createTotals();
  let last: BatchSummary | undefined;
  for await (const slice of slicesOf(recordLines(records), mostBytes)) {
    // A batch that is judged over midnight has one day.
    const sliceQuery = last === undefined ? query : { ...query, asOf: last.asOf };
    last = yield* judgeSlice(slice, totals, retries, (body) =>
      send(() => batchRequest({ base, query: sliceQuery, body, signal })),
    );
    totals.close(last);
  }
  if (last !== undefined) yield { kind: "summary", ...totals.summary(last) };
}

import type { BatchQuery } from "../schemas.ts";
import type { BatchContext } from "./batch-context.ts";
import type { BatchItem } from "./batch-item.ts";
import { batchRequest } from "./batch-request.ts";
import { createRecordStream } from "./create-record-stream.ts";
import { createWindow } from "./create-window.ts";
import { readAnswer } from "./read-answer.ts";
import { recordLines } from "./record-lines.ts";
import type { RecordSource } from "./record-source.ts";

/**
 * Judges records as one stream, which is answered while it is sent. Memory does not grow with the batch: records are taken from
 * their source as the service takes them, and the service takes them as the items are asked for.
 *
 * @param signal ends it.
 */
export async function* streamBatch(
  { send, base }: BatchContext,
  records: RecordSource,
  query: BatchQuery,
  signal: AbortSignal,
): AsyncGenerator<BatchItem, void, undefined> {
  const window = createWindow();
  const stream = createRecordStream(recordLines(records), window);
  try {
    const response = await send(() => batchRequest({ base, query, body: stream.open(), signal }), {
      mayRepeat: () => !stream.hasBegun(),
    });
    const summary = yield* readAnswer(response, { before: 0, onRecord: window.answered });
    yield { kind: "summary", ...summary };
  } catch (error) {
    // The request breaks off where the source of its records does.
    throw stream.failure()?.error ?? error;
  } finally {
    await stream.close();
  }
}

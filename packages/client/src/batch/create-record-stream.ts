import type { Window } from "./create-window.ts";

/** Records as the body of a request, taken no faster than they are sent. */
export interface RecordStream {
  /** Returns the body; each time a new one, which goes on where the last one was. */
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Whether a record may have been sent. */
  readonly hasBegun: () => boolean;
  /** What the source of the records threw, where it did. */
  readonly failure: () => { readonly error: unknown } | undefined;
  /** Takes no more records, and tells their source. */
  readonly close: () => Promise<void>;
}

/** How long nothing is sent at most, in milliseconds: a service gives a batch up that is silent for 30 seconds. */
const silence = 10_000;

/** A blank line, which counts for nothing. */
const blankLine = new Uint8Array([0x0a]);

/** Resolves with what a promise does, or with nothing where that takes too long. */
const orSilence = <Value>(promise: Promise<Value>): Promise<Value | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), silence);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Returns the lines as a body. It says something while their source, or whoever reads the answer, takes long. */
export const createRecordStream = (
  lines: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
  window: Window,
): RecordStream => {
  let hasBegun = false;
  let failure: { readonly error: unknown } | undefined;
  /** The line that is waited for; the wait outlives a blank line that is sent meanwhile. */
  let next: Promise<IteratorResult<Uint8Array<ArrayBuffer>, void>> | undefined;

  const take = async () => {
    await window.room();
    return await lines.next();
  };
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
    hasBegun = true;
    next ??= take();
    try {
      const line = await orSilence(next);
      if (line === undefined) return controller.enqueue(blankLine.slice());
      next = undefined;
      if (line.done === true) return controller.close();
      window.sent();
      controller.enqueue(line.value);
    } catch (error) {
      failure ??= { error };
      controller.error(error);
    }
  };
  return {
    open: () => new ReadableStream({ pull }, { highWaterMark: 0 }),
    hasBegun: () => hasBegun,
    failure: () => failure,
    close: async () => {
      const closed = lines.return();
      // A source that is waited for may never come back.
      if (next === undefined) await closed;
      else closed.catch(() => {});
    },
  };
};

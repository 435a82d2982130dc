import type { ResultStore } from "../store/result-store.ts";

/** Takes text piece by piece and has a store write it as a file. */
export interface TextSink {
  /**
   * Adds text; where much of it waits to be written, returns a promise to wait for before the next.
   *
   * @throws what the store threw, once it has.
   */
  readonly push: (text: string) => undefined | Promise<void>;
  /** Says that no more comes, and waits until the file is in its place. @throws what the store threw. */
  readonly close: () => Promise<void>;
  /** Says that the file is not wanted any more, and waits until the store has let go of it. */
  readonly discard: () => Promise<void>;
}

/** Characters that are written at a time, and that may wait. */
const block = 262_144;
const mostWaiting = 4 * block;

/** Returns a sink for the file `name` of a store. Nothing is opened before there is something to write; an empty file is written at `close`. */
export const createTextSink = (store: ResultStore, name: string): TextSink => {
  let parts: string[] = [];
  let waiting = 0;
  let state: "open" | "closed" | "discarded" = "open";
  let writing: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;
  /** Goes on with the writing, which waits for text. */
  let wake = (): void => undefined;
  /** Is there while so much waits that whoever pushes should wait, too. */
  let room: PromiseWithResolvers<void> | undefined;

  const makeRoom = (): void => {
    room?.resolve();
    room = undefined;
  };
  const blocks = async function* (): AsyncGenerator<string> {
    while (true) {
      if (state === "discarded") throw new Error("the file is not wanted any more");
      if (waiting >= block || (state === "closed" && waiting > 0)) {
        const text = parts.join("");
        parts = [];
        waiting = 0;
        makeRoom();
        yield text;
      } else if (state === "closed") return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  };
  /** Never rejects: what goes wrong is told to whoever pushes or closes. */
  const start = (): Promise<void> => {
    writing ??= store.write(name, blocks()).catch((error: unknown) => {
      failure = { error };
      makeRoom();
    });
    wake();
    return writing;
  };

  return {
    push: (text) => {
      if (failure !== undefined) throw failure.error;
      parts.push(text);
      waiting += text.length;
      if (waiting < block) return undefined;
      void start();
      if (waiting < mostWaiting) return undefined;
      room ??= Promise.withResolvers();
      return room.promise;
    },
    close: async () => {
      state = "closed";
      await start();
      if (failure !== undefined) throw failure.error;
    },
    discard: async () => {
      state = "discarded";
      parts = [];
      wake();
      await writing;
    },
  };
};

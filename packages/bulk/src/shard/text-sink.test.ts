import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../testing/memory-store.ts";
import type { ResultStore } from "../store/result-store.ts";
import { createTextSink } from "./text-sink.ts";

const block = 262_144;
/** A store that takes a chunk each time that it is told to. */
const slowStore = () => {
  let go = Promise.withResolvers<void>();
  const taken: string[] = [];
  let isOpen = false;
  const store: Pick<ResultStore, "write"> = {
    write: async (_, chunks) => {
      isOpen = true;
      try {
        for await (const chunk of chunks) {
          await go.promise;
          taken.push(String(chunk));
        }
      } finally {
        isOpen = false;
      }
    },
  };
  return {
    store: { ...createMemoryStore(), ...store },
    taken,
    isOpen: () => isOpen,
    take: () => {
      go.resolve();
      go = Promise.withResolvers();
    },
    takeAll: () => go.resolve(),
  };
};

const failing = (error: unknown, after = 0): ResultStore => ({
  ...createMemoryStore(),
  write: async (_, chunks) => {
    let left = after;
    for await (const __ of chunks) {
      if (left === 0) throw error;
      left -= 1;
    }
    throw error;
  },
});

const isDone = async (promise: Promise<void> | undefined): Promise<boolean> => {
  const late = Symbol("late");
  const first = await Promise.race([promise, new Promise((resolve) => setImmediate(() => resolve(late)))]);
  return first !== late;
};

describe("a sink", () => {
  test.each<[string, readonly string[]]>([
    ["nothing", []],
    ["a little", ["a", "b\n"]],
    ["empty texts", ["", ""]],
    ["exactly a block", ["x".repeat(block)]],
    ["much", Array.from({ length: 3_000 }, (_, at) => `${at} ${"é".repeat(500)}\n`)],
  ])("writes %s", async (_, texts) => {
    const store = createMemoryStore();
    const sink = createTextSink(store, "a");
    for (const text of texts) {
      const waits = sink.push(text);
      if (waits !== undefined) await waits;
    }
    await sink.close();
    expect(Buffer.from(store.files.get("a") ?? "none").toString()).toBe(texts.join(""));
  });

  test("opens nothing before there is much to write", async () => {
    const { store, isOpen, takeAll } = slowStore();
    const sink = createTextSink(store, "a");
    expect(sink.push("x".repeat(block - 1))).toBeUndefined();
    expect(isOpen()).toBe(false);
    expect(sink.push("x")).toBeUndefined();
    expect(isOpen()).toBe(true);
    takeAll();
    await sink.close();
    expect(isOpen()).toBe(false);
  });

  test("keeps whoever pushes waiting while the store is slow", async () => {
    const { store, taken, take, takeAll } = slowStore();
    const sink = createTextSink(store, "a");
    const quarter = "x".repeat(block);
    expect(sink.push(quarter)).toBeUndefined();
    // The store has taken the first block in hand.
    await isDone(undefined);
    expect([sink.push(quarter), sink.push(quarter), sink.push(quarter)]).toEqual([undefined, undefined, undefined]);
    const waits = sink.push(quarter);
    const more = sink.push("y");
    expect(await isDone(waits)).toBe(false);
    take();
    expect(await isDone(waits)).toBe(true);
    expect(await isDone(more)).toBe(true);
    takeAll();
    await sink.close();
    expect(taken.map((text) => text.length)).toEqual([block, 4 * block + 1]);
  });

  test("tells at the close what the store says", async () => {
    const error = new Error("full");
    const sink = createTextSink(failing(error), "a");
    sink.push("x");
    await expect(sink.close()).rejects.toBe(error);
  });

  test("tells with the next text what the store says, and lets go of whoever waits", async () => {
    const error = new Error("full");
    const sink = createTextSink(failing(error), "a");
    // Nobody waits for any of these, and nothing is left unheard.
    for (let at = 0; at < 4; at += 1) sink.push("x".repeat(block));
    await sink.push("x".repeat(block));
    expect(() => sink.push("x")).toThrow(error);
    await expect(sink.close()).rejects.toBe(error);
  });

  test.each([
    ["before it is opened", 10],
    ["after", 5 * block],
  ])("writes nothing that is discarded %s", async (_, length) => {
    const store = createMemoryStore();
    const sink = createTextSink(store, "a");
    sink.push("x".repeat(length));
    await sink.discard();
    expect([...store.files]).toEqual([]);
  });
});

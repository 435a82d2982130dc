import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRecordStream } from "./create-record-stream.ts";
import { createWindow } from "./create-window.ts";
import { recordLines } from "./record-lines.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("says something every ten seconds while the next record takes its time", async () => {
  const second = Promise.withResolvers<object>();
  const source = async function* () {
    yield {};
    yield await second.promise;
  };
  const reader = createRecordStream(recordLines(source()), createWindow()).open().getReader();
  expect(textOf((await reader.read()).value)).toBe("{}\n");
  for (let count = 0; count < 3; count += 1) {
    const next = reader.read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(textOf((await next).value)).toBe("\n");
  }
  const next = reader.read();
  second.resolve([1]);
  expect(textOf((await next).value)).toBe("[1]\n");
  expect((await reader.read()).done).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test("takes no record before it is asked for one, and none while the window is full", async () => {
  let taken = 0;
  const source = function* () {
    for (;;) {
      taken += 1;
      yield {};
    }
  };
  const window = createWindow();
  const stream = createRecordStream(recordLines(source()), window);
  const reader = stream.open().getReader();
  expect([taken, stream.hasBegun()]).toEqual([0, false]);
  for (let count = 0; count < 256; count += 1) await reader.read();
  expect([taken, stream.hasBegun()]).toEqual([256, true]);
  const full = reader.read();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([taken, textOf((await full).value)]).toEqual([256, "\n"]);
  const next = reader.read();
  window.answered(1);
  expect([textOf((await next).value), taken]).toEqual(["{}\n", 257]);
});

test("keeps what the source throws", async () => {
  const error = new Error("the database is gone");
  const source = function* () {
    yield {};
    throw error;
  };
  const stream = createRecordStream(recordLines(source()), createWindow());
  const reader = stream.open().getReader();
  await reader.read();
  expect(stream.failure()).toBe(undefined);
  await expect(reader.read()).rejects.toBe(error);
  expect(stream.failure()).toEqual({ error });
});

test("closing it tells the source", async () => {
  let isClosed = false;
  const source = function* () {
    try {
      for (;;) yield {};
    } finally {
      isClosed = true;
    }
  };
  const stream = createRecordStream(recordLines(source()), createWindow());
  await stream.open().getReader().read();
  await stream.close();
  expect(isClosed).toBe(true);
});

test("closing it does not wait for a source that never comes back", async () => {
  const source = async function* () {
    yield await new Promise<object>(() => {});
  };
  const stream = createRecordStream(recordLines(source()), createWindow());
  stream
    .open()
    .getReader()
    .read()
    .catch(() => {});
  await stream.close();
  expect(stream.hasBegun()).toBe(true);
});

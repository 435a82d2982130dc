import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createLoopWatch } from "./create-loop-watch.ts";

const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

test("says of a thread that works without a pause that it is full, and no longer once it has time", async () => {
  const watch = createLoopWatch();
  expect(watch.isFull()).toBe(false);
  while (!watch.isFull()) {
    work(5);
    await turn();
  }
  while (watch.isFull()) await wait(5);
  watch.end();
});

test("says nothing new once it has ended", async () => {
  const watch = createLoopWatch();
  watch.end();
  work(120);
  await turn();
  await wait(60);
  expect(watch.isFull()).toBe(false);
});

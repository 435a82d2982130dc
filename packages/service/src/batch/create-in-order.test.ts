import { expect, test } from "vitest";
import { createInOrder } from "./create-in-order.ts";

test("does one after the other, tells when there is room, and when it is idle", async () => {
  const events: string[] = [];
  const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const queue = createInOrder<number>(
    2,
    async (item) => {
      events.push(`begin ${item}`);
      await gates[item]?.promise;
      events.push(`end ${item}`);
    },
    () => events.push("idle"),
  );
  queue.add(0);
  queue.add(1);
  expect(queue.size()).toBe(2);
  const room = queue.room().then(() => events.push("room"));
  // The second may be ready before the first.
  gates[1]?.resolve();
  gates[0]?.resolve();
  await room;
  queue.add(2);
  gates[2]?.resolve();
  await queue.done();
  expect(events.filter((event) => event !== "room")).toEqual([
    "begin 0",
    "end 0",
    "begin 1",
    "end 1",
    "begin 2",
    "end 2",
    "idle",
  ]);
  expect(events.indexOf("room")).toBeGreaterThan(events.indexOf("end 0"));
  expect(queue.size()).toBe(0);
});

test("does what it is given when it is idle", async () => {
  const done: number[] = [];
  const more = [2, 3];
  const queue = createInOrder<number>(
    2,
    async (item) => {
      done.push(item);
    },
    () => {
      const next = more.shift();
      if (next !== undefined) queue.add(next);
    },
  );
  queue.add(1);
  await queue.done();
  expect(done).toEqual([1, 2, 3]);
});

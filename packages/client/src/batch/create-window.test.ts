import { expect, test } from "vitest";
import { createWindow } from "./create-window.ts";

/** Sends as many as there is room for without an answer. */
const fill = async (window: ReturnType<typeof createWindow>): Promise<number> => {
  let count = 0;
  for (;;) {
    const hasRoom = await Promise.race([
      window.room().then(() => true),
      Promise.resolve().then(() => Promise.resolve(false)),
    ]);
    if (!hasRoom) return count;
    window.sent();
    count += 1;
  }
};

test.each([
  ["answers that say little", 150, 4096],
  ["answers of a kilobyte", 1000, 4000],
  ["answers of fifty kilobytes", 50_000, 81],
  ["answers of half a megabyte", 500_000, 64],
])("%s", async (_, length, want) => {
  const window = createWindow();
  expect(await fill(window)).toBe(256);
  for (let count = 0; count < 256; count += 1) window.answered(length);
  expect(await fill(window)).toBe(want);
});

test("an answer makes room for who waits", async () => {
  const window = createWindow();
  await fill(window);
  const room = window.room();
  window.answered(100);
  await room;
});

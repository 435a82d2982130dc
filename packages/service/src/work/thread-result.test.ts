import { expect, test } from "vitest";
import { onThread } from "./thread-result.ts";

test("what is done is returned", async () => {
  expect(await onThread(async (task: number) => task + 1)(1)).toEqual({ done: 2 });
});

test("of an error only its kind and place are returned", async () => {
  const fail = onThread(async () => {
    throw new TypeError("Mia Okafor");
  });
  expect(await fail(undefined)).toEqual({
    failure: expect.stringMatching(/^TypeError at thread-result\.test\.ts:[0-9]+$/),
  });
});

import { expect, test } from "vitest";
import { createPaint } from "./paint.ts";

test("a style ends with the text", () => {
  expect(createPaint(true)("bold", "a")).toBe("\u001b[1ma\u001b[22m");
  expect(createPaint(false)("bold", "a")).toBe("a");
});

import { expect, test } from "vitest";
import { needs } from "../../index.ts";
import { newestMinor } from "./newest-minor.ts";

test("newestMinor is the minor version of the standard", () => {
  expect(Number(needs.version.split(".")[1])).toBe(newestMinor);
});

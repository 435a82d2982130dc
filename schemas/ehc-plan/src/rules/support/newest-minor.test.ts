import { expect, it } from "vitest";
import { ehcPlan } from "../../index.ts";
import { newestMinor } from "./newest-minor.ts";

it("is the minor version of the standard", () => {
  expect(ehcPlan.version.split(".")[1]).toBe(String(newestMinor));
});

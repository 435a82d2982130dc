import { expect, it } from "vitest";
import { senSupportPlan } from "../../index.ts";
import { newestMinor } from "./newest-minor.ts";

it("is the minor version of the standard", () => {
  expect(senSupportPlan.version.split(".")[1]).toBe(String(newestMinor));
});

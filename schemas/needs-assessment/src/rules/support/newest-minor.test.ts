import { expect, it } from "vitest";
import { needsAssessment } from "../../index.ts";
import { newestMinor } from "./newest-minor.ts";

it("is the minor version of the standard", () => {
  expect(newestMinor).toBe(Number(needsAssessment.version.split(".")[1]));
});

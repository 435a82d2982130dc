import { describe, expect, it } from "vitest";
import { closestName } from "./closest-name.ts";

describe("closestName", () => {
  it.each([
    ["dateofbirth", ["dateOfBirth"], "dateOfBirth"],
    ["dateOfBrith", ["date", "dateOfBirth"], "dateOfBirth"],
    ["shoe", ["size"], undefined],
    ["uln", ["upn"], "upn"],
    ["x", ["y"], undefined],
    ["planID", ["planId", "planIds"], "planId"],
  ])("%s among %j", (name, known, want) => {
    expect(closestName(name, known)).toBe(want);
  });
});

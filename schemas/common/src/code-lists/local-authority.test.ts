import { findCode } from "@send-standards/core";
import { expect, it } from "vitest";
import { localAuthority } from "./local-authority.ts";

const codes = localAuthority.codes.map((entry) => entry.code).filter((code) => code !== "XXX");

it.each([
  ["before Bedfordshire and Cheshire were split", "2009-03-31", 150],
  ["after Bedfordshire and Cheshire were split", "2009-04-01", 152],
  ["before the authorities of Dorset were merged", "2019-03-31", 152],
  ["after the authorities of Dorset were merged", "2019-04-01", 151],
  ["before Northamptonshire was split", "2021-03-31", 151],
  ["after Northamptonshire was split", "2021-04-01", 152],
  ["before Cumbria was split", "2023-03-31", 152],
  ["after Cumbria was split", "2023-04-01", 153],
])("localAuthority, %s, %s: %i authorities", (_, date, want) => {
  expect(codes.filter((code) => findCode(localAuthority, code, date) !== undefined).length).toBe(want);
});

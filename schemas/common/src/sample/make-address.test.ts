import { expect, it } from "vitest";
import { isPostcode } from "../identifiers/postcode.ts";
import { makeAddress } from "./make-address.ts";
import { createRandom } from "./random.ts";

it("has a number in a street, and a postcode of the right form in an area that does not exist", () => {
  const random = createRandom("addresses");
  const made = Array.from({ length: 200 }, () => makeAddress(random));
  expect(made.filter(({ postcode }) => !postcode.startsWith("AX") || !isPostcode(postcode))).toEqual([]);
  expect(made.filter(({ lines }) => !/^[0-9]+ [A-Z]/.test(lines.join("\n")))).toEqual([]);
});

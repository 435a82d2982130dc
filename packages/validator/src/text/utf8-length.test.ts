import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Length } from "./utf8-length.ts";

test("is the number of bytes that an encoder writes", () => {
  const unit = fc.constantFrom(
    "a",
    "\u007f",
    "\u0080",
    "\u07ff",
    "\u0800",
    "\ud800",
    "\udbff",
    "\udc00",
    "\udfff",
    "\uffff",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
    { seed: 31, numRuns: 1000 },
  );
});

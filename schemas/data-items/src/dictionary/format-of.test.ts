import { expect, test } from "vitest";
import { formatOf } from "./format-of.ts";
import type { LeafSchema } from "./schema-leaf.ts";

test.each<[LeafSchema, string]>([
  [{ type: "boolean" }, "true or false"],
  [{ type: "integer", minimum: 0, maximum: 380 }, "whole number, 0 to 380"],
  [{ type: "number", minimum: 0, maximum: 60 }, "number, 0 to 60"],
  [{ type: "string", format: "date", pattern: "^x$" }, "date, YYYY-MM-DD"],
  [{ type: "string", maxLength: 200 }, "text, up to 200 characters"],
  [{ type: "string", pattern: "^[0-9]{10}$", maxLength: 10 }, "text of the form ^[0-9]{10}$"],
  [{ type: "string", enum: ["M"], "x-codeList": { id: "sex", mode: "closed" } }, "code of the list sex"],
  [{ $ref: "#/$defs/Setting" }, "shared type Setting"],
  [{ const: "coded", type: "string" }, "tag"],
  [
    { type: "array", maxItems: 5, items: { type: "string", maxLength: 9 } },
    "list of up to 5: text, up to 9 characters",
  ],
])("%o is %s", (schema, want) => {
  expect(formatOf(schema)).toBe(want);
});

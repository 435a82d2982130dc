import { describe, expect, it } from "vitest";
import type { JsonSchema } from "./json-schema.ts";
import { structureCode } from "./structure-code.ts";

const schema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://example.org/toy.schema.json",
  title: "Toy with secrets in its prose",
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", title: "Name", description: "Its name.", minLength: 1, maxLength: 3, "x-since": "1.0.0" },
    born: { type: "string", format: "date", pattern: "^[0-9]{4}$", maxLength: 4 },
    list: { type: "array", maxItems: 7, items: { $ref: "#/$defs/Item" } },
  },
  $defs: { Item: { type: "string", enum: ["a", "b"], "x-codeList": { id: "letters", mode: "closed" } } },
};

const load = async (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe("structureCode", () => {
  const code = structureCode(schema);
  it("imports nothing and holds no prose", () => {
    expect(code).not.toMatch(/\b(import|require)\b/);
    expect(code).not.toContain("secrets");
  });
  it("checks, counting characters as JSON Schema does", async () => {
    const { check } = await load(code);
    const records = [
      {},
      { name: "abc" },
      { name: "\u{1f600}\u{1f600}\u{1f600}" },
      { name: "abcd" },
      { name: "" },
      { list: ["c"] },
      { x: 1 },
    ];
    expect(records.map((record) => check(record))).toEqual([true, true, true, false, false, false, false]);
  });
  it("says what explains an error", async () => {
    const { outline } = await load(code);
    expect(outline).toEqual({
      root: {
        properties: {
          name: {},
          born: { form: "a day of the calendar, written as YYYY-MM-DD." },
          list: { items: { ref: "Item" } },
        },
      },
      definitions: { Item: { codeList: "letters" } },
      longestList: 7,
    });
  });
  it("refuses a keyword that it does not know", () => {
    expect(() => structureCode({ ...schema, "x-unknown": 1, madeUp: 1 })).toThrow("madeUp");
  });
});

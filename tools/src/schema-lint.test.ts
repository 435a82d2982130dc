import { readFile } from "node:fs/promises";
import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { type JsonSchema, walk } from "./generate/json-schema.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { lintSchema } from "./schema-lint.ts";

const property = (schema: JsonSchema): JsonSchema => ({
  title: "A",
  description: "A thing.",
  "x-since": "1.0.0",
  "x-source": "SEND Standards",
  "x-sensitivity": "ordinary",
  ...schema,
});

const closed = (a: JsonSchema): JsonSchema => ({ type: "object", additionalProperties: false, properties: { a } });

describe("the lint of producer schemas", () => {
  it.each<[string, JsonSchema, string[]]>([
    ["a sound object", closed(property({ type: "boolean" })), []],
    ["an open object", { type: "object", properties: {} }, ["an object is open"]],
    ["oneOf", { oneOf: [] }, ["oneOf is not used"]],
    ["a default", closed(property({ type: "boolean", default: true })), ["default is not used"]],
    [
      "a property without metadata",
      closed({ type: "boolean", title: "A", description: "A thing." }),
      [
        "a property has no x-since",
        "a property has no x-source",
        "a property has no x-sensitivity",
        "a property has an unknown x-sensitivity",
        "x-since is not a version",
      ],
    ],
    ["a string without a length", { type: "string", minLength: 1 }, ["a string has no maxLength"]],
    [
      "a string that may be empty",
      { type: "string", maxLength: 5, "x-receiverCapacity": 10 },
      ["a string may be empty"],
    ],
    [
      "a string without room",
      { type: "string", minLength: 1, maxLength: 5, "x-receiverCapacity": 9 },
      ["a receiver takes less than twice the length of a string"],
    ],
    [
      "a loose pattern",
      { type: "string", maxLength: 5, pattern: "[A-Z]" },
      ["the pattern is not anchored at both ends"],
    ],
    [
      "a class of digits",
      { type: "string", maxLength: 5, pattern: "^\\d$" },
      ["the pattern uses a class that engines read differently"],
    ],
    [
      "an unbounded repeat",
      { type: "string", maxLength: 5, pattern: "^[A-Z]+$" },
      ["the pattern repeats without a bound"],
    ],
    ["a list without a limit", { type: "array", items: {} }, ["a list has no maxItems"]],
    ["a number without bounds", { type: "integer", minimum: 0 }, ["a number has no bounds"]],
    [
      "an untagged union",
      { anyOf: [closed(property({ type: "boolean" })), closed(property({ type: "boolean" }))] },
      ["a union is not told apart by one required property with a const of its own in each branch"],
    ],
    ["codes without a list", { type: "string", enum: ["a"] }, ["a list of codes has no x-codeList"]],
    [
      "a list in the wrong mode",
      { type: "string", enum: ["a"], "x-codeList": { id: "sex", mode: "open" } },
      ["a code list is in another mode than its list says"],
    ],
    [
      "a list that nobody publishes",
      { type: "string", enum: ["a"], "x-codeList": { id: "x", mode: "open" } },
      ["a code list is not published"],
    ],
    ["a reference to elsewhere", { $ref: "https://example.org/a" }, ["a reference leaves the document"]],
  ])("%s", (_, schema, want) => {
    expect(lintSchema(schema, new Map([["sex", { mode: "closed" }]])).map((one) => one.problem)).toEqual(want);
  });
});

for (const id of await standardIds(repository)) {
  const schema: JsonSchema = JSON.parse(
    await readFile(`${repository}/schemas/${id}/versions/next/schema.json`, "utf8"),
  );
  const { standard } = await loadStandard(id);

  describe(`${id}: producer schema`, () => {
    it("keeps the lint", () => {
      expect(lintSchema(schema, new Map(standard.codeLists.map((list) => [list.id, list])))).toEqual([]);
    });
    it("uses every code list that the standard publishes, and publishes every one that it uses", () => {
      const used = new Set<string>();
      walk(schema, (part) => {
        if (part["x-codeList"] !== undefined) used.add(part["x-codeList"].id);
      });
      // Codes of integrated care boards are a rule's business: a commissioner may be another body.
      if (standard.codeLists.some((list) => list.id === "icb")) used.add("icb");
      expect(standard.codeLists.map((list) => list.id).sort()).toEqual([...used].sort());
    });
    it("has no pattern that can be made to backtrack", async () => {
      const patterns = new Set<string>();
      walk(schema, (part) => {
        if (part.pattern !== undefined) patterns.add(part.pattern);
      });
      const unsafe: string[] = [];
      for (const pattern of patterns) {
        const { status } = await check(pattern, "");
        if (status !== "safe") unsafe.push(`${status}: ${pattern}`);
      }
      expect(unsafe).toEqual([]);
    });
  });
}

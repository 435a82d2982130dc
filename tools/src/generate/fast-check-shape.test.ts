import { describe, expect, it } from "vitest";
import { fastCheckCode } from "./fast-check-code.ts";
import type { JsonSchema } from "./json-schema.ts";

const text: JsonSchema = { type: "string", maxLength: 5 };
const tagged = (kind: string, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", const: kind } },
  ...more,
});

describe("refusal of a fast check", () => {
  it.each<[string, unknown, string]>([
    ["oneOf", { oneOf: [text] }, "/properties/x: has no type"],
    ["oneOf beside a type", { ...text, oneOf: [text] }, "/properties/x/oneOf: is a keyword"],
    ["allOf", { ...text, allOf: [text] }, "/allOf"],
    ["not", { ...text, not: text }, "/not"],
    ["if", { ...text, if: text }, "/if"],
    ["then", JSON.parse('{ "type": "string", "then": { "type": "string" } }'), "/then"],
    ["multipleOf", { type: "number", multipleOf: 2 }, "/multipleOf"],
    ["exclusiveMinimum", { type: "number", exclusiveMinimum: 2 }, "/exclusiveMinimum"],
    ["uniqueItems", { type: "array", items: text, uniqueItems: true }, "/uniqueItems"],
    ["minItems", { type: "array", items: text, minItems: 1 }, "/minItems"],
    ["contains", { type: "array", items: text, contains: text }, "/contains"],
    ["prefixItems", { type: "array", items: text, prefixItems: [text] }, "/prefixItems"],
    ["unevaluatedItems", { type: "array", items: text, unevaluatedItems: false }, "/unevaluatedItems"],
    ["patternProperties", { type: "object", patternProperties: { "^a$": text } }, "/patternProperties"],
    ["dependentRequired", { type: "object", dependentRequired: {} }, "/dependentRequired"],
    ["minProperties", { type: "object", minProperties: 1 }, "/minProperties"],
    ["unevaluatedProperties", { type: "object", unevaluatedProperties: false }, "/unevaluatedProperties"],
    ["$dynamicRef", { $dynamicRef: "#x" }, "has no type"],
    ["$anchor", { ...text, $anchor: "x" }, "/$anchor"],
    ["$defs inside", { ...text, $defs: {} }, "/$defs"],
    ["an own keyword that nobody declared", { ...text, "x-other": 1 }, "/x-other"],
    ["a keyword of another type", { type: "boolean", maxLength: 1 }, "/maxLength"],
    ["a keyword beside a reference", { $ref: "#/$defs/Text", maxLength: 1 }, "/maxLength"],
    ["a keyword beside a union", { anyOf: [tagged("a")], type: "object" }, "/type"],
    ["no type", { maxLength: 1 }, "has no type that it knows"],
    ["several types", { type: ["string", "number"] }, "has no type that it knows"],
    ["null", { type: "null" }, "has no type that it knows"],
    ["a type that is a name of every object", { type: "toString" }, "has no type that it knows"],
    ["codes that are no text", { type: "string", enum: [1] }, "its codes are not all text"],
    ["a constant that is no text", { type: "string", const: 1 }, "its codes are not all text"],
    ["codes with a length", { type: "string", enum: ["a"], maxLength: 1 }, "/maxLength: stands beside codes"],
    ["a constant with codes", { type: "string", const: "a", enum: ["a"] }, "/enum: stands beside codes"],
    ["a length that is no number", { type: "string", maxLength: "1" }, "/maxLength"],
    ["a length below zero", { type: "string", minLength: -1 }, "/minLength"],
    ["a pattern that is no text", { type: "string", pattern: 1 }, "/pattern"],
    ["a bound that is no number", { type: "number", maximum: "1" }, "/maximum"],
    ["a list of anything", { type: "array" }, "does not say what its list holds"],
    ["a list of true", { type: "array", items: true }, "does not say what its list holds"],
    ["a property that is true", { type: "object", properties: { y: true } }, "/properties/y"],
    ["a property that every object answers to", { type: "object", properties: { constructor: text } }, "/constructor"],
    ["a required property that is not declared", { type: "object", required: ["y"] }, "y is not declared"],
    ["a required name of every object", { type: "object", required: ["toString"] }, "toString is not declared"],
    [
      "a property required twice",
      { type: "object", properties: { y: text }, required: ["y", "y"] },
      "names a property twice",
    ],
    ["required that is no list", { type: "object", required: true }, "/required"],
    ["properties that are a list", { type: "object", properties: [] }, "/properties/x/properties"],
    ["additional properties that are text", { type: "object", additionalProperties: "no" }, "/additionalProperties"],
    ["names that are true", { type: "object", propertyNames: true }, "/propertyNames"],
    ["a union of nothing", { anyOf: [] }, "/anyOf"],
    ["a union of texts", { anyOf: [text] }, "a branch is no object"],
    ["a union without a tag", { anyOf: [{ type: "object" }, { type: "object" }] }, "no tag"],
    ["a union with one tag twice", { anyOf: [tagged("a"), tagged("a")] }, "no tag"],
    ["a union whose tag may be absent", { anyOf: [tagged("a"), tagged("b", { required: [] })] }, "no tag"],
    ["a reference out of the document", { $ref: "https://example.org/x" }, "leads to no definition"],
    ["a reference to nothing", { $ref: "#/$defs/None" }, "there is no definition None"],
    ["a definition that holds itself", { $ref: "#/$defs/Loop" }, "the definition Loop holds itself"],
  ])("%s", (_, x, problem) => {
    const schema = JSON.parse(
      JSON.stringify({
        type: "object",
        properties: { x },
        $defs: { Text: text, Loop: { type: "array", items: { $ref: "#/$defs/Loop" } } },
      }),
    );
    expect(() => fastCheckCode(schema)).toThrow(problem);
    expect(() => fastCheckCode(schema)).toThrow(/^no fast check for /);
  });
  it("refuses a property named __proto__", () => {
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"boolean"}}}');
    expect(() => fastCheckCode(schema)).toThrow("every object answers to");
  });
  it("passes over what no value fails", () => {
    const annotations = { title: "T", description: "D", $comment: "C", format: "date", "x-since": "1.0.0" };
    expect(fastCheckCode({ ...text, ...annotations })).toBe(fastCheckCode(text));
  });
});

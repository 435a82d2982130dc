import { describe, expect, it } from "vitest";
import { bundle } from "./bundle.ts";

const input = {
  id: "toy",
  version: "1.2.3",
  root: { title: "Toy", description: "A toy.", type: "object", properties: { b: { $ref: "#/$defs/B" } } },
  definitions: {
    Unused: { type: "string" },
    C: { type: "boolean" },
    B: { type: "array", items: { $ref: "#/$defs/C" } },
  },
};

describe("bundle", () => {
  it("holds what the root reaches and nothing else", () => {
    expect(bundle(input)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://w3id.org/send-standards/toy/1.2.3/producer/toy.schema.json",
      title: "Toy",
      description: "A toy.",
      type: "object",
      properties: { b: { $ref: "#/$defs/B" } },
      $defs: { B: { type: "array", items: { $ref: "#/$defs/C" } }, C: { type: "boolean" } },
    });
  });
  it("gives the same bytes each time", () => {
    expect(JSON.stringify(bundle(input))).toBe(JSON.stringify(bundle(input)));
  });
  it("takes a definition that refers to itself", () => {
    const definitions = { ...input.definitions, C: { type: "array", items: { $ref: "#/$defs/C" } } };
    expect(Object.keys(bundle({ ...input, definitions }).$defs ?? {})).toEqual(["B", "C"]);
  });
  it("refuses a reference to nothing", () => {
    expect(() => bundle({ ...input, definitions: {} })).toThrow("toy: nothing is defined as B");
  });
});

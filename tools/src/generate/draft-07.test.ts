import { describe, expect, it } from "vitest";
import { draft07 } from "./draft-07.ts";

describe("draft07", () => {
  it("moves definitions, and keeps what stands beside a reference", () => {
    expect(
      draft07({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: "https://example.org/toy.schema.json",
        type: "object",
        properties: { a: { $ref: "#/$defs/A", title: "A" }, b: { $ref: "#/$defs/A" } },
        $defs: { A: { type: "array", items: { $ref: "#/$defs/A" } } },
      }),
    ).toEqual({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "https://example.org/toy.draft-07.schema.json",
      type: "object",
      properties: {
        a: { title: "A", allOf: [{ $ref: "#/definitions/A" }] },
        b: { $ref: "#/definitions/A" },
      },
      definitions: { A: { type: "array", items: { $ref: "#/definitions/A" } } },
    });
  });
});

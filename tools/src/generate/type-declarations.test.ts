import { describe, expect, it } from "vitest";
import { typeDeclarations } from "./type-declarations.ts";

describe("typeDeclarations", () => {
  it("writes an interface for each definition, with the descriptions as comments", () => {
    const text = typeDeclarations({
      definitions: {
        Toy: {
          description: "A toy.",
          type: "object",
          required: ["id"],
          properties: {
            id: { description: "Its id.", type: "string" },
            count: { description: "How many.", type: "integer" },
            colour: {
              description: "Its colour.",
              type: "string",
              enum: ["red"],
              "x-codeList": { id: "toy-colour", mode: "closed" },
            },
            parts: { description: "Its parts.", type: "array", items: { $ref: "#/$defs/Part" } },
            tags: {
              description: "Its tags.",
              type: "array",
              items: { type: "string", enum: ["a"], "x-codeList": { id: "tag", mode: "open" } },
            },
            box: {
              description: "Its box.",
              type: "object",
              properties: { open: { description: "Whether.", type: "boolean" } },
            },
          },
        },
        Size: {
          description: "A size.",
          anyOf: [
            { type: "object", required: ["kind"], properties: { kind: { description: "Kind.", const: "small" } } },
            { type: "object", required: ["kind"], properties: { kind: { description: "Kind.", const: "large" } } },
          ],
        },
      },
      imported: new Set(["Part"]),
      importedFrom: "@example/common",
      codesFrom: "./codes.ts",
      schemaModuleOf: () => "./schema.ts",
    });
    expect(text).toBe(`// Generated from the schemas by \`pnpm generate\`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { Part } from "@example/common";
import type { TagCode, ToyColourCode } from "./codes.ts";
import type { ToySchema } from "./schema.ts";

/** A toy. */
export interface Toy extends Static<typeof ToySchema> {
  /** Its id. */
  id: string;
  /** How many. */
  count?: number;
  /** Its colour. */
  colour?: ToyColourCode;
  /** Its parts. */
  parts?: Part[];
  /** Its tags. */
  tags?: TagCode[];
  /** Its box. */
  box?: {
    /** Whether. */
    open?: boolean;
  };
}

/** A size. */
export type Size =
  | {
      /** Kind. */
      kind: "small";
    }
  | {
      /** Kind. */
      kind: "large";
    };
`);
  });
});

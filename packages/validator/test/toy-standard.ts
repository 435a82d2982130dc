import type { Rule, Standard, StructureCheck, StructureError } from "@send-standards/core";
import { Ajv2020 } from "ajv/dist/2020.js";

/** A record of the toy standard. */
export interface Toy {
  standard: "toy";
  name: string;
  born?: string;
  size?: { kind: "small"; grams: number } | { kind: "large"; boxes: string[] };
  parts?: { id: string; uses?: string }[];
  extensions?: Record<string, object>;
}

const toySchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://example.org/toy.schema.json",
  type: "object",
  additionalProperties: false,
  required: ["standard", "name"],
  properties: {
    standard: { const: "toy" },
    name: { type: "string", minLength: 1, maxLength: 10 },
    born: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", maxLength: 10 },
    colour: { type: "string", enum: ["red", "blue"] },
    size: { $ref: "#/$defs/Size" },
    parts: { type: "array", maxItems: 3, items: { $ref: "#/$defs/Part" } },
    extensions: {
      type: "object",
      propertyNames: { type: "string", pattern: "^[a-z]+(\\.[a-z]+){1,3}$" },
      additionalProperties: { type: "object" },
    },
  },
  $defs: {
    Size: {
      anyOf: [
        {
          type: "object",
          additionalProperties: false,
          required: ["kind", "grams"],
          properties: { kind: { const: "small" }, grams: { type: "integer", minimum: 1, maximum: 99 } },
        },
        {
          type: "object",
          additionalProperties: false,
          required: ["kind", "boxes"],
          properties: { kind: { const: "large" }, boxes: { type: "array", maxItems: 3, items: { type: "string" } } },
        },
      ],
    },
    Part: {
      type: "object",
      additionalProperties: false,
      required: ["id"],
      properties: { id: { type: "string", maxLength: 5 }, uses: { type: "string", maxLength: 5 } },
    },
  },
};

const source = [{ title: "Toy Act", verified: true }];

const rule = (name: string, reads: readonly string[], check: Rule<Toy, undefined>["check"]): Rule<Toy, undefined> => ({
  id: `toy/${name}`,
  severity: "error",
  since: "1.0.0",
  statement: "It holds.",
  why: "It matters.",
  source,
  reads,
  message: "{Place} does not fit {related}.",
  fix: "Change it.",
  caseworker: { message: "{Place} is not right.", fix: "Look at it again." },
  check,
});

/** A standard of a few fields that reaches every kind of structural error. */
export const toyStandard: Standard<Toy, undefined> = {
  id: "toy",
  title: "Toy",
  version: "1.0.0",
  schemaId: "https://example.org/toy.schema.json",
  codeLists: [],
  createIndex: () => undefined,
  rules: [
    rule("name-is-not-bob", ["/name"], ({ record }) => (record.name === "Bob" ? ["/name"] : [])),
    rule("used-part-exists", ["/parts/*/id", "/parts/*/uses"], ({ record }) => {
      const ids = new Set(record.parts?.map((part) => part.id));
      return (record.parts ?? []).flatMap((part, at) =>
        part.uses !== undefined && !ids.has(part.uses) ? [{ pointer: `/parts/${at}/uses`, related: ["/parts"] }] : [],
      );
    }),
    rule("born-by-now", ["/born"], ({ record, asOf }) =>
      record.born !== undefined && record.born > asOf ? ["/born"] : [],
    ),
  ],
  loadStructure: async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, inlineRefs: false });
    const compiled = ajv.compile(toySchema);
    const check: StructureCheck = (record) => {
      const sound = compiled(record);
      check.errors = compiled.errors as readonly StructureError[] | null;
      return sound;
    };
    const text = { form: "letters." };
    return {
      check,
      outline: {
        longestList: 3,
        root: {
          properties: {
            standard: {},
            name: {},
            born: { form: "a day." },
            colour: { codeList: "colours" },
            size: { ref: "Size" },
            parts: { items: { ref: "Part" } },
            extensions: {},
          },
        },
        definitions: {
          Part: { properties: { id: text, uses: text } },
          Size: {
            tag: "kind",
            branches: [
              { value: "small", node: { properties: { kind: {}, grams: {} } } },
              { value: "large", node: { properties: { kind: {}, boxes: { items: {} } } } },
            ],
          },
        },
      },
    };
  },
  loadReceiverStructure: () => toyStandard.loadStructure(),
};

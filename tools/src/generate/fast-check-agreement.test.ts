import type { FastCheck } from "@send-standards/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastCheckCode } from "./fast-check-code.ts";
import type { JsonSchema } from "./json-schema.ts";
import { createAjv } from "./structure-code.ts";

const load = async (schema: JsonSchema): Promise<FastCheck> =>
  (await import(`data:text/javascript,${encodeURIComponent(fastCheckCode(schema))}`)).fastCheck;

const face = "\u{1f600}";

/** Small schemas of every shape, and values that come near to them. */
const { schema: schemas } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema; object: JsonSchema }>((tie) => {
  const properties = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), tie("schema"), { maxKeys: 6 });
  return {
    leaf: fc.oneof(
      fc.constant<JsonSchema>({ type: "boolean" }),
      fc.constantFrom<JsonSchema>(
        { type: "integer", minimum: -1, maximum: 2 },
        { type: "number", minimum: 0, maximum: 1.5 },
        { type: "integer", minimum: 0, maximum: 2 ** 33 },
      ),
      fc
        .tuple(fc.nat(2), fc.nat(3))
        .map(([minLength, more]) => ({ type: "string", minLength, maxLength: minLength + more })),
      fc
        .uniqueArray(fc.constantFrom("a", "b", "cc", "dd", "", "eee"), { minLength: 1 })
        .map((codes) => ({ type: "string", enum: codes })),
      fc.constantFrom<JsonSchema>(
        { type: "string", pattern: "^(a|bc){1}c?$", maxLength: 3 },
        { type: "string", pattern: "^[a-c]{1,2}$" },
      ),
    ),
    object: fc
      .tuple(properties, fc.subarray(["a", "b", "c", "d", "e", "f"]), fc.boolean())
      .map(([declared, required, closed]) => ({
        type: "object",
        properties: declared,
        required: required.filter((name) => Object.hasOwn(declared, name)),
        ...(closed ? { additionalProperties: false } : {}),
      })),
    schema: fc.oneof(
      { depthSize: "small", maxDepth: 3 },
      tie("leaf"),
      tie("object"),
      tie("object"),
      fc.tuple(tie("schema"), fc.nat(3)).map(([items, maxItems]) => ({ type: "array", items, maxItems })),
      fc.tuple(tie("object"), tie("object")).map((branches) => ({
        anyOf: branches.map((one, at) => ({
          ...one,
          properties: { kind: { type: "string", const: `${at}` }, ...one.properties },
          required: ["kind", ...(one.required ?? [])],
        })),
      })),
    ),
  };
});

const some = (seed: number, of: readonly unknown[]): unknown => of[Math.abs(seed) % of.length];

/** A value that fits `schema` as often as not; `seeds` says where it does not. */
const valueNear = (schema: JsonSchema, seeds: Iterator<number, number>): unknown => {
  const seed = seeds.next().value;
  const hostile = [
    null,
    true,
    0,
    1,
    -0,
    1.5,
    3,
    2 ** 33,
    "",
    "a",
    "bc",
    "\ud83d",
    face,
    [],
    {},
    { z: {} },
    ["a"],
    { kind: "0" },
  ];
  if (seed % 7 === 6) return some(seeds.next().value, hostile);
  switch (schema.type) {
    case "object":
      return Object.fromEntries([
        ...Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) === true || seeds.next().value % 2 === 0)
          .map(([name, property]) => [name, valueNear(property, seeds)]),
        ...(seeds.next().value % 5 === 4 ? [["z", { y: [{ x: 1 }] }]] : []),
      ]);
    case "array":
      return Array.from({ length: seed % 4 }, () => valueNear(schema.items ?? {}, seeds));
    case "string":
      return (
        schema.const ?? some(seeds.next().value, [...(schema.enum ?? []), "a", "bcc", "", face, `${face}b`, "abc"])
      );
    case "boolean":
      return seed % 2 === 0;
    case undefined:
      return valueNear(schema.anyOf?.[seed % 2] ?? {}, seeds);
    default:
      return some(seeds.next().value, [0, 1, 2, -1, 1.5, 2 ** 33, 0.5]);
  }
};

const countOf = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 0);
  return Array.isArray(value) ? inside : inside + Object.keys(value).length;
};

/** Forty runs of numbers, each of which stands for one value. */
const runs = fc.array(fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }), { minLength: 40, maxLength: 40 });

/** The numbers of `run` again and again, a little larger each time, so that they never repeat. */
const seedsOf = (run: readonly number[]): Iterator<number, number> => {
  let at = 0;
  return {
    next: () => {
      at += 1;
      return { value: (run[at % run.length] ?? 0) + at, done: false };
    },
  };
};

describe("fastCheck and Ajv", () => {
  it("say the same of small schemas, and the properties are all counted", async () => {
    const ajv = createAjv({ source: false });
    const said = { sound: 0, unsound: 0 };
    await fc.assert(
      fc.asyncProperty(schemas, runs, async (schema, numbers) => {
        const fastCheck = await load(schema);
        const check = ajv.compile(schema);
        const values: unknown[] = numbers.map((run) => JSON.parse(JSON.stringify(valueNear(schema, seedsOf(run)))));
        const want = values.map((value) => [value, check(value) ? countOf(value) : -1]);
        for (const [, count] of want) said[count === -1 ? "unsound" : "sound"] += 1;
        expect(values.map((value) => [value, fastCheck(value)])).toEqual(want);
      }),
      { seed: 20, numRuns: 300 },
    );
    // Neither answer may be rare, or it would be asked for nothing.
    expect(said.sound).toBeGreaterThan(3000);
    expect(said.unsound).toBeGreaterThan(3000);
  });
});

import { readdir, readFile } from "node:fs/promises";
import { findVersion } from "@send-standards/catalogue";
import { escapeToken, type FastCheck, type Operation, type Pointer, parsePointer } from "@send-standards/core";
import { describe, expect, it } from "vitest";
import type { JsonSchema } from "./generate/json-schema.ts";
import { repository } from "./generate/repository.ts";
import { loadStandard, standardIds } from "./generate/standard-source.ts";
import { mutationsOf, soundChangesOf } from "./mutations.ts";
import { publishedSchema } from "./published-schema.ts";

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** How many properties the objects of a value have altogether. */
const countOf = (value: unknown): number => {
  if (!isContainer(value)) return 0;
  let count = 0;
  for (const one of Object.values(value)) count += countOf(one);
  return Array.isArray(value) ? count : count + Object.keys(value).length;
};

const holdsProto = (value: unknown): boolean =>
  isContainer(value) && (Object.hasOwn(value, "__proto__") || Object.values(value).some(holdsProto));

/** A record that is small: one item of each list, another one for each `number`. */
const slim = (value: unknown, number: number): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? [] : [slim(value[number % value.length], number)];
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, slim(one, number)]));
};

const face = "\u{1f600}";

/** Values that a text of JSON can bring to any place, as JSON.parse makes them. */
const hostile: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, -0, 1.5, 1e21, "", "a", "1.0", "2025-02-29", "2026-11-25", "\n"],
  ...["\ud800", "\udc00", `${face}\ud83d`, "toString", "__proto__", "x".repeat(30_000), [], {}, [[]], [null], { a: 1 }],
  ...['{"__proto__":1}', '{"a":{"__proto__":{}}}', "1e400", "-1e400", "1.0", '{"constructor":{"prototype":{}}}'].map(
    (json) => JSON.parse(json),
  ),
];

/** Values around what `schema` allows in the place of `value`. */
const bounds = (
  value: unknown,
  { maxLength, enum: codes, const: code, minimum, maximum, maxItems = 99 }: JsonSchema,
): unknown[] => {
  if (typeof value === "string") {
    const near = [
      `${value} `,
      ` ${value}`,
      `${value}\n`,
      value.toUpperCase(),
      value.slice(1),
      value + value.slice(-1),
      `${value}\u0000`,
      ...(codes ?? []),
    ];
    if (maxLength === undefined || code !== undefined) return near;
    return [
      ...near,
      ..."x\u00e9\ud800"
        .split("")
        .concat(face)
        .flatMap((one) => [one.repeat(maxLength), one.repeat(maxLength + 1)]),
    ];
  }
  if (typeof value === "number")
    return [minimum, maximum].flatMap((limit = 0) => [limit, limit - 1, limit + 1, limit - 0.5, limit + 0.5]);
  if (!Array.isArray(value) || maxItems > 24) return [];
  return [maxItems, maxItems + 1].map((length) => Array(length).fill(value[0]));
};

/** Every change of one place of `value` to a hostile value, or to one around what the schema allows there. */
function* changesOf(value: unknown, schema: JsonSchema, root: JsonSchema, path: Pointer = ""): Generator<Operation> {
  const node = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.slice("#/$defs/".length)];
  for (const other of [...hostile, ...bounds(value, node ?? {})]) yield { op: "replace", path, value: other };
  if (!isContainer(value)) return;
  const branches = (node?.anyOf ?? [node ?? {}]).map(({ properties }) => properties);
  const fitting = branches.find((properties) =>
    Object.entries(properties ?? {}).every(
      ([name, one]) => one.const === undefined || one.const === Reflect.get(value, name),
    ),
  );
  if (!Array.isArray(value)) {
    for (const name of ["zzUnknown", "__proto__", "toString", ...Object.keys(fitting ?? {})]) {
      if (!Object.hasOwn(value, name)) yield { op: "add", path: `${path}/${name}`, value: 1 };
    }
    for (const name of Object.keys(value)) yield { op: "remove", path: `${path}/${escapeToken(name)}` };
  }
  for (const [name, one] of Object.entries(value)) {
    const inside = Array.isArray(value) ? node?.items : fitting?.[name];
    yield* changesOf(one, inside ?? {}, root, `${path}/${escapeToken(name)}`);
  }
}

/** The record after one change. Only what lies on the way to it is copied: a copy of all for each change would take minutes. */
const changed = (value: unknown, operation: Operation, [name, ...rest] = parsePointer(operation.path)): unknown => {
  if (name === undefined || !isContainer(value)) return operation.op === "remove" ? undefined : operation.value;
  const copy: Container = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && operation.op === "remove") {
    if (Array.isArray(copy)) copy.pop();
    else delete copy[name];
  } else {
    const inside = changed(Reflect.get(value, name), operation, rest);
    Object.defineProperty(copy, name, { value: inside, writable: true, enumerable: true, configurable: true });
  }
  return copy;
};

/** How often each of both schemas is asked; the check of the receiver is written by the same program as that of the producer. */
const asked = { structure: 100_000, "receiver-structure": 10_000 } as const;

const modules = {
  structure: ["fast-check", "schema.json"],
  "receiver-structure": ["receiver-fast-check", "receiver.schema.json"],
} as const;

for (const id of await standardIds(repository)) {
  const { base } = await loadStandard(id);
  const sample = await findVersion(id)?.loadSample();
  const sampled = (number: number): unknown => sample?.({ seed: 20, number, asOf: "2026-11-25" });
  const folder = `${repository}/schemas/${id}/versions/next/vectors`;
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, "utf8")));

  describe.each(["structure", "receiver-structure"] as const)(`${id}: fast check and %s`, async (module) => {
    const [fast, file] = modules[module];
    const { check } = await import(`../../schemas/${id}/src/generated/${module}.js`);
    const { fastCheck }: { fastCheck: FastCheck } = await import(`../../schemas/${id}/src/generated/${fast}.js`);
    const schema = await publishedSchema(id, file);

    /** What is wrong with the answer to `value`; nothing where both say the same. */
    const problem = (value: unknown, count = fastCheck(value)): string | undefined => {
      if (!check(value)) return count === -1 ? undefined : "accepts too much";
      if (count === -1) return holdsProto(value) ? undefined : "refuses too much";
      return count === countOf(value) ? undefined : "counts wrongly";
    };

    it("agree on the base record, the samples and the vectors", () => {
      const records: unknown[] = files.flatMap((text) => {
        const { vectors }: { vectors: { record?: unknown; records?: unknown[] }[] } = JSON.parse(text);
        return vectors.flatMap(({ record, records: set = [] }) => [record, ...set]);
      });
      const samples = Array.from({ length: 60 }, (_, number) => sampled(number));
      const all = [base, ...samples, ...records].map((one) => JSON.parse(JSON.stringify(one ?? null)));
      expect(all.map((one) => problem(one)).filter((one) => one !== undefined)).toEqual([]);
      expect(all.filter((one) => fastCheck(one) > 0).length).toBeGreaterThan(60);
    });

    it(`agree on ${asked[module]} changes of one field`, () => {
      const wrong: unknown[] = [];
      const answers = { sound: 0, unsound: 0 };
      let tried = 0;
      for (let number = 0; tried < asked[module]; number += 1) {
        const record: unknown = JSON.parse(JSON.stringify(number === 0 ? base : slim(sampled(number), number)));
        if (!isContainer(record)) throw new Error("no sample");
        const operations = [
          ...[...mutationsOf(record, schema)].flatMap(({ patch }) => patch),
          ...[...soundChangesOf(record, schema)].flat(),
          ...changesOf(record, schema, schema),
        ];
        for (const operation of operations) {
          const value = changed(record, operation);
          const count = fastCheck(value);
          const found = problem(value, count);
          if (found !== undefined) wrong.push([found, operation]);
          answers[count < 0 ? "unsound" : "sound"] += 1;
        }
        tried += operations.length;
      }
      expect(wrong.slice(0, 9)).toEqual([]);
      // Neither answer may be rare, or it would be asked for nothing.
      expect(Math.min(answers.sound, answers.unsound)).toBeGreaterThan(asked[module] / 20);
    }, 120_000);
  });
}

import { Buffer } from "node:buffer";
import { applyPatch } from "@send-standards/core";
import { asOf, lines, plan, pretty, versions } from "./plans.ts";

/** A word that stands in every value, key and broken byte of the files, and nowhere else in the world. */
export const canary = "qZ7xCANARY";
/** The same in small letters, for places where a standard asks for them. */
export const smallCanary = "qz7xcanary";
/** A number of the same kind. */
const canaryNumber = 8462719305;

/** Matches any trace of the canaries. */
export const canaryTrace = /qz7x|canary|8462719305/i;

type Json = unknown;

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns every record that differs from `value` at one place, where `change` gives something else for it. */
const variants = function* (value: Json, change: (at: Json, key: string) => Iterable<Json>): Iterable<Json> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      for (const one of variants(item, change)) yield value.with(at, one);
      for (const one of change(item, "")) yield value.with(at, one);
    }
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      for (const one of variants(member, change)) yield { ...value, [key]: one };
      for (const one of change(member, key)) yield { ...value, [key]: one };
    }
  }
};

/** Returns `value` with the canary in place of every text and number. */
const poisoned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(poisoned);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, poisoned(member)]));
  if (typeof value === "number") return canaryNumber;
  return typeof value === "string" ? `${canary} ${value}` : value;
};

const stating = (record: Json): Json => ({
  ...(isObject(record) ? record : {}),
  standard: "ehc-plan",
  standardVersion: "1.0",
});

const sound = plan();

/** Records that have the canary as a key at every place: beside what is there, and instead of it. */
const keyed = [
  ...variants(sound, function* (value) {
    if (isObject(value)) yield { ...value, [canary]: canary };
  }),
  ...variants(sound, function* (value, key) {
    if (isObject(value) && key !== "")
      yield Object.fromEntries(Object.entries(value).map(([name, one]) => [canary + name, one]));
  }),
];

/** Records that have the canary as a value at every place: a text, a number, a list and an object. */
const valued = [
  ...variants(sound, function* (value) {
    if (typeof value === "string") yield canary;
    if (typeof value === "number") yield canaryNumber;
    yield typeof value === "string" ? canaryNumber : canary;
    yield [canary];
    yield { [canary]: canary };
  }),
];

const extensions = [
  { [`uk.${smallCanary}.system`]: { value: canary } },
  { [`uk.${smallCanary}.system`]: canary },
  { [`uk.${smallCanary}.system`]: { ["__proto__"]: canary, [canary]: { [canary]: [canaryNumber] } } },
  { [canary]: { value: canary } },
  canary,
].map((value) => plan({ op: "add", path: "/extensions", value }));

/** Two versions of a plan, with the canary in all that rules about several records keep of them. */
const versioned = versions().map((version, at) =>
  applyPatch(version, [
    { op: "replace", path: "/planId", value: canary },
    { op: "replace", path: "/sections/C/needs/0/id", value: `${canary}-0` },
    ...(at === 0 ? [{ op: "replace", path: "/sections/C/needs/1/id", value: `${canary}-1` } as const] : []),
    { op: "add", path: "/changes", value: [{ pointer: `/sections/${canary}`, summary: canary }] },
  ]),
);

const text = pretty(sound);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Files of every kind that can be broken, each with the canary in it. */
export const canaryFiles = (): Readonly<Record<string, string | Uint8Array>> => ({
  "values.ndjson": lines(stating(poisoned(sound)), poisoned(sound)),
  "standards.ndjson": lines(
    { standard: canary, standardVersion: canary },
    { standard: "ehc-plan", standardVersion: canary },
    { standard: "ehc-plan", standardVersion: `9.${canary}` },
    { standard: { [canary]: canary } },
    { [canary]: canary },
    canary,
    canaryNumber,
    [canary],
    { ...sound, standardVersion: "1.9", [canary]: canary },
  ),
  "extensions.ndjson": lines(...extensions),
  "versions.ndjson": lines(...versioned, versioned[1]),
  "list.json": JSON.stringify([stating({ [canary]: canary }), canary, { [canary]: canary }]),
  "list-unclosed.json": `[${JSON.stringify(sound)}, {"${canary}": "${canary}`,
  "list-extra.json": `[{"${canary}": 1},, "${canary}"] ${canary}`,
  "cut.json": text.replace("Synthetic", canary).slice(0, 2000),
  "cut-string.json": `{"standard": "ehc-plan", "${canary}": "${canary}`,
  "bare-word.json": `{"standard": ${canary}}`,
  "bare-key.json": `{${canary}: 1}`,
  "single-quotes.json": `{'${canary}': '${canary}'}`,
  "comment.json": `{"standard": "ehc-plan" /* ${canary} */}`,
  "not-a-number.json": `{"${canary}": NaN, "a": ${canaryNumber}.${canary}}`,
  "missing-comma.json": `{"${canary}": "${canary}" "${canary}": 1}`,
  "line-break.json": `{"${canary}": "${canary}\n${canary}"}`,
  "control.json": `{"${canary}": "${canary}\u0001"}`,
  "bad-escape.json": `{"${canary}": "${canary}\\q"}`,
  "trailing.json": `${text}${canary}`,
  "second.json": `${text}{"${canary}": "${canary}"}`,
  "repeated.json": text.replace('"child": {', `"child": {"${canary}": 1, "${canary}": 2, "name": "${canary}",`),
  "repeated-nowhere.json": `{"${canary}": {"${canary}": 1, "${canary}": 2}}`,
  "surrogate.json": text.replace("Synthetic", `${canary}\\ud800`),
  "surrogate-key.json": text.replace('"child": {', `"child": {"${canary}\\ud800": 1,`),
  "proto.json": text.replace('"child": {', `"child": {"__proto__": {"${canary}": 1}, "constructor": "${canary}",`),
  "mark.json": `\ufeff${text.replace("Synthetic", canary)}`,
  "bad-bytes.json": bytes(`{"${canary}": "${canary}`, [0xff, 0xfe, 0xc3], canary, '"}'),
  "bad-bytes.ndjson": bytes(`{"a": "${canary}`, [0xe2, 0x82], '"}\n', lines(sound)),
  "cut-bytes.json": bytes(`{"${canary}": "${canary}`, [0xe2, 0x82]),
  "utf-16.json": Buffer.from(`\ufeff{"${canary}": "${canary}"}`, "utf16le"),
  "binary.json": bytes([0x1f, 0x8b, 0x08, 0x00], canary, [0x00]),
  "large.ndjson": `{"${canary}": "${canary.repeat(1_100_000)}"}\n`,
  "deep.json": `${`{"${canary}":`.repeat(80)}1${"}".repeat(80)}`,
  "many-keys.json": JSON.stringify(
    stating(Object.fromEntries(Array.from({ length: 100_001 }, (_, at) => [canary + at, 1]))),
  ),
  "many-findings.json": JSON.stringify(
    stating(Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [canary + at, 1]))),
  ),
  "long-list.json": JSON.stringify(
    plan({ op: "add", path: "/sections/B/needs", value: new Array(20_000).fill(canary) }),
  ),
});

/** Lines of records that differ from a sound one in one value or one key. */
export const canaryMutations = (): string => lines(...valued, ...keyed);

export { asOf as canaryDay };

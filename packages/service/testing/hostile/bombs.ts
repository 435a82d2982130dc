import { gzipSync } from "node:zlib";
import { buildRequest } from "./build-request.ts";
import { canary, type HostileCase } from "./hostile-case.ts";
import { planWith, soundPath, soundPlan } from "./sound-plan.ts";

const many = (count: number, item: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => item(at)).join();
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const zeros = gzipSync(Buffer.alloc(200_000_000));

const bodies: readonly (readonly [name: string, body: string, want: string])[] = [
  ["lists 64 deep below the record", planWith(`"a": ${nested("[", "]", 64)}`), "422 too-deep"],
  ["lists 1,000 deep", nested("[", "]", 1000), "422 body-shape"],
  ["lists five million deep", nested("[", "]", 4_900_000), "422 too-deep"],
  ["lists nine million deep that never end", "[".repeat(9_000_000), "422 too-deep"],
  ["objects a million deep", nested('{"a":', "}", 1_000_000).replace(":}", ":1}"), "422 too-deep"],
  ["objects in lists", nested('[{"a":', "}]", 100_000).replace(":}", ":1}"), "422 body-shape"],
  ["lists in a record 1,000 deep", planWith(`"a": ${nested("[", "]", 1000)}`), "422 too-deep"],
  ["a million keys", `{${many(700_000, (at) => `"${at}":1`)}}`, "422 too-many-keys"],
  ["a million items", `[${many(1_000_000, () => "1")}]`, "422 too-many-keys"],
  ["a million empty lists", planWith(`"a": [${many(1_000_000, () => "[]")}]`), "422 too-many-keys"],
  ["a million empty objects", planWith(`"a": [${many(1_000_000, () => "{}")}]`), "422 too-many-keys"],
  ["a list longer than any", planWith(`"a": [${many(50_000, () => "1")}]`), "422 too-many-keys"],
  ["more unknown keys than findings", planWith(many(1500, (at) => `"${canary}${at}":1`)), "422 too-many-findings"],
  [
    "a key that comes 50,000 times",
    planWith(many(50_000, () => `"${canary}":1`)),
    "200 input/duplicate-key input/limit structure/unknown-property",
  ],
  ["a key of nine million letters", planWith(`"${"a".repeat(9_000_000)}": 1`), "200 structure/unknown-property"],
  ["a key of two million slashes", planWith(`"${"/".repeat(2_000_000)}": 1`), "200 structure/unknown-property"],
  ["a key of escapes", planWith(`"${"\\u002f".repeat(1_000_000)}": 1`), "200 structure/unknown-property"],
  ["a text of nine million letters", planWith(`"a": "${"a".repeat(9_000_000)}"`), "200 structure/unknown-property"],
  ["a text of quotes before colons", planWith(`"a": "${'\\":'.repeat(3_000_000)}"`), "200 structure/unknown-property"],
  [
    "a text of half pairs",
    planWith(`"a": "${"\\ud800".repeat(1_000_000)}"`),
    "200 structure/unknown-property input/surrogate",
  ],
  ["texts with half pairs", planWith(`"a": [${many(5000, () => '"\\udc00"')}]`), "422 too-many-keys"],
  ["a number of a million digits", planWith(`"a": ${"1".repeat(1_000_000)}`), "200 structure/unknown-property"],
  ["a number with a million decimals", planWith(`"a": 0.${"1".repeat(1_000_000)}`), "200 structure/unknown-property"],
  ["a number with a huge exponent", planWith(`"a": 1e${"9".repeat(1_000_000)}`), "200 structure/unknown-property"],
  ["a number too large", planWith('"a": 1e400'), "200 structure/unknown-property"],
  ["a number too small", planWith('"a": 1e-400'), "200 structure/unknown-property"],
  ["nine million spaces", `${" ".repeat(9_000_000)}${soundPlan}`, "200"],
  ["nine million spaces after it", `${soundPlan}${"\n".repeat(9_000_000)}`, "200"],
  ["nine million spaces and nothing", " ".repeat(9_000_000), "400 malformed-json"],
  ["a text that never ends", `{"${"a".repeat(9_000_000)}`, "400 malformed-json"],
  ["nine million quotes", '"'.repeat(9_000_000), "400 malformed-json"],
  ["nine million backslashes", `"${"\\".repeat(9_000_000)}`, "400 malformed-json"],
  ["a mistake after nine million bytes", `{"a": "${"a".repeat(9_000_000)}", ${canary}}`, "400 malformed-json"],
];

const packed: readonly (readonly [name: string, body: Uint8Array, want: string])[] = [
  ["two hundred million zeros", zeros, "413 body-too-large"],
  ["zeros packed twice", gzipSync(zeros), "400 malformed-json"],
  ["a byte more than is taken", gzipSync(Buffer.alloc(10_000_001, " ")), "413 body-too-large"],
  ["as many bytes as are taken", gzipSync(Buffer.alloc(10_000_000, " ")), "400 malformed-json"],
  [
    "a thousand streams in a row",
    Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(Buffer.alloc(20_000, " ")))),
    "413 body-too-large",
  ],
  ["a plan in two streams", Buffer.concat([gzipSync(soundPlan.slice(0, 99)), gzipSync(soundPlan.slice(99))]), "200"],
  ["a sound plan", gzipSync(soundPlan), "200"],
  ["half a stream", gzipSync(soundPlan).subarray(0, 500), "400 length-mismatch"],
  ["a stream without its sum", gzipSync(soundPlan).subarray(0, -8), "400 length-mismatch"],
  [
    "a stream with a wrong sum",
    Buffer.concat([gzipSync(soundPlan).subarray(0, -8), Buffer.alloc(8)]),
    "400 length-mismatch",
  ],
  ["a stream and something after it", Buffer.concat([gzipSync(soundPlan), Buffer.from(canary)]), "400 length-mismatch"],
  [
    "a stream, a zero and something after it",
    Buffer.concat([gzipSync(soundPlan), Buffer.from("\0"), gzipSync(soundPlan)]),
    "400 length-mismatch",
  ],
  ["only the head of a stream", gzipSync(soundPlan).subarray(0, 10), "400 length-mismatch"],
  ["no stream", Buffer.from(soundPlan), "400 length-mismatch"],
  ["a stream of another kind", Buffer.from([0x78, 0x9c, 1, 2, 3]), "400 length-mismatch"],
  ["nothing", Buffer.alloc(0), "400 no-body"],
  ["a packed nothing", gzipSync(""), "400 no-body"],
];

/** Bodies that are small on the wire and large in memory, or long to read. */
export const bombs: readonly HostileCase[] = [
  ...bodies.map(([name, body, want]): HostileCase => [name, { bytes: buildRequest({ path: soundPath, body }) }, want]),
  ...packed.map(
    ([name, body, want]): HostileCase => [
      `packed: ${name}`,
      { bytes: buildRequest({ path: soundPath, headers: { "Content-Encoding": "gzip" }, body }) },
      want,
    ],
  ),
];

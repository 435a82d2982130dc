import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { hostileText, wordSalad } from "../hostile-text.ts";
import { putAt } from "../put-at.ts";
import type { SchemaPath } from "../schema-paths.ts";
import { placesOf } from "../schema-places.ts";
import { minimalGrower } from "./minimal-grower.ts";
import { sampleCopy, withMember } from "./sample-text.ts";

/** Stands for a string that is written into the text of a body afterwards, as it is. */
const gap = `${canary}Gap`;

/** Returns a sound record with a string at `path` that is written as `raw`, quotes included. */
const withRaw = (context: BodyContext, path: SchemaPath, raw: string): string => {
  const document = context.material.schema;
  const record = putAt(sampleCopy(context), path, gap, { document, grow: minimalGrower(context) });
  return JSON.stringify(record).replace(`"${gap}"`, () => raw);
};

const again = (unit: string, bytes: number): string =>
  `"${unit.repeat(Math.max(1, Math.ceil(bytes / new TextEncoder().encode(unit).length)))}"`;

/** What strings are written of: characters that a reader of JSON has to look at twice. */
const written = [
  "\\\\",
  '\\"',
  '\\":',
  ":",
  '\\" :',
  "\\u0041",
  "\\ud83d\\ude00",
  "\\n",
  "{",
  "[",
  "\u{1f600}",
  "\u00e9",
  "\\/",
  " ",
];

const halves = ["\\ud800", "\\udc00", "\\udc00\\ud800", "\\uD83D", "a\\udfff", "\\ud800\\ud800\\udc00"];

/** Texts that are long, strange or tiring, in places that take a text. */
export const strings: readonly Family[] = [
  {
    name: "long-text",
    make: (context) => {
      const { material, random, bytes } = context;
      return withRaw(context, random.pick(material.prose), again(random.pick(written), bytes));
    },
  },
  {
    name: "long-pattern",
    make: (context) => {
      const { material, random, bytes } = context;
      const path = random.pick(material.patterned);
      const pattern = path.steps.at(-1)?.node.pattern ?? "";
      const known = random.pick(material.pools.byPattern.get(pattern) ?? ["a"]);
      const unit = random.pick([known, known.slice(0, 1), known.slice(-1), known.slice(0, 4), "0", "a.", "A", "1"]);
      return withRaw(
        context,
        path,
        `"${unit.repeat(Math.max(1, Math.ceil(bytes / unit.length)))}${random.pick(["", "!", "\u00b6"])}"`,
      );
    },
  },
  {
    name: "broken-halves",
    make: (context) => {
      const { material, random, bytes, nodes } = context;
      const half = random.pick(halves);
      if (random.chance(40)) return withRaw(context, random.pick(material.prose), again(half, bytes));
      const all = Array.from({ length: nodes }, (_, at) =>
        random.chance(50) ? `"${half}${at}":1` : `"k${at}":"${half}"`,
      );
      return withMember(sampleCopy(context), "extensions", `{"uk.example":{${all.join(",")}}}`);
    },
  },
  {
    name: "control-characters",
    make: (context) => {
      const { material, random, bytes } = context;
      const raw = random.pick(["\\u0000", "\u0000", "\\b", "\u001f", "\r", "\u007f", "\u2028", "\ufffe", "\\u0085"]);
      return withRaw(context, random.pick(material.prose), again(raw, bytes));
    },
  },
  {
    name: "tiring-prose",
    make: (context) => {
      const { material, random, bytes } = context;
      const path = random.pick(material.prose);
      const length = random.pick([path.steps.at(-1)?.node.maxLength ?? 100, Math.min(bytes, 200_000)]);
      return withRaw(context, path, JSON.stringify(hostileText(random, length)));
    },
  },
  {
    name: "tiring-prose-everywhere",
    make: (context) => {
      const { material, random } = context;
      const record = sampleCopy(context);
      const unit = (length: number): string =>
        random.chance(50) ? hostileText(random, length) : wordSalad(random, material.pools.words, length);
      for (const { holder, key, node, value } of placesOf(record, material.schema)) {
        const isProse = typeof value === "string" && node.pattern === undefined && node.enum === undefined;
        if (isProse && !("const" in node)) Reflect.set(holder, key, unit(node.maxLength ?? 100));
      }
      return JSON.stringify(record);
    },
  },
];

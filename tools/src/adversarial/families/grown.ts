import type { Random } from "@send-standards/common/sample";
import type { JsonSchema } from "../../generate/json-schema.ts";
import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { createGrower, type GrowOptions } from "../grow-record.ts";
import { hostileText, wordSalad } from "../hostile-text.ts";
import { linkings } from "../linkings.ts";
import { isId, type Linking, soundLeaf } from "../sound-leaf.ts";

/** How long lists are where they are in no other list, in one, in more. */
const shapes: readonly (readonly number[])[] = [
  [2000, 1, 1],
  [2000, 1, 0],
  [50, 50, 1],
  [10, 2000, 0],
  [3, 3, 3],
  [2000, 2000, 2000],
];

/** Grows a record from the schema, sound unless `options` say otherwise. */
const growRecord = (context: BodyContext, linking: Linking, options: Partial<GrowOptions> = {}): string => {
  const { material, random, nodes } = context;
  const shape = random.pick(shapes);
  const percent = random.pick([20, 50, 90]);
  const grow = createGrower({
    schema: material.schema,
    random,
    nodes,
    length: (maxItems, level) => Math.min(maxItems, shape[Math.min(level, 2)] ?? 1),
    keep: (name) => name !== "extensions" && random.chance(percent),
    leaf: soundLeaf(material.pools, random, linking),
    ...options,
  });
  return JSON.stringify(grow());
};

const isList = ({ type }: JsonSchema): boolean => type === "array";

/** Lists, objects and links only: as many things, and as many links between them, as the caps allow. */
const linked =
  (linkingOf: (random: Random) => Linking) =>
  (context: BodyContext): string => {
    const { random } = context;
    const things = random.int(20, 100);
    return growRecord(context, linkingOf(random), {
      keep: (name, node) =>
        name !== "extensions" &&
        (isId(node) ||
          /(?:Id|Ref)s?$/.test(name) ||
          name === "id" ||
          random.chance(isList(node) || node.$ref ? things : 15)),
    });
  };

const otherDays = [
  "1900-01-01",
  "2099-12-31",
  "2024-02-29",
  "2026-02-28",
  "2026-11-25",
  "2026-11-26",
  "2000-02-29",
  "1999-12-31",
];
const noDays = [
  "2026-02-30",
  "2025-02-29",
  "1899-12-31",
  "2100-01-01",
  "2026-13-01",
  "2026-1-1",
  "0000-00-00",
  "20261125",
  "2026-11-25T00:00Z",
];

const isDay = ({ format }: JsonSchema): boolean => format === "date";

/** A leaf of another kind for the places that `isMeant`; sound ones elsewhere. */
const leafWith = (
  { material, random }: BodyContext,
  isMeant: (node: JsonSchema) => boolean,
  other: (node: JsonSchema) => unknown,
): GrowOptions["leaf"] => {
  const sound = soundLeaf(material.pools, random, linkings.everything());
  return (node, name, holder) => (isMeant(node) ? other(node) : sound(node, name, holder));
};

const isProse = ({ type, pattern, enum: codes }: JsonSchema): boolean =>
  type === "string" && pattern === undefined && codes === undefined;

/** Records as large as asked for that keep the structure, so that every rule has all of it to look at. */
export const grown: readonly Family[] = [
  ...Object.entries(linkings).map(([name, linkingOf]): Family => ({ name: `links-${name}`, make: linked(linkingOf) })),
  { name: "full-record", make: (context) => growRecord(context, linkings.everything()) },
  {
    name: "tiring-record",
    make: (context) => {
      const { material, random } = context;
      const text = ({ maxLength = 100 }: JsonSchema): string =>
        random.chance(60)
          ? hostileText(random, maxLength - 30).slice(0, maxLength)
          : wordSalad(random, material.pools.words, maxLength);
      return growRecord(context, linkings.everything(), {
        nodes: context.nodes / 4,
        leaf: leafWith(context, isProse, text),
      });
    },
  },
  {
    name: "odd-days",
    make: (context) => {
      const { random } = context;
      const days = random.chance(70) ? otherDays : [...otherDays, ...noDays];
      return growRecord(context, linkings.everything(), { leaf: leafWith(context, isDay, () => random.pick(days)) });
    },
  },
  {
    name: "odd-numbers",
    make: (context) => {
      const { random, bytes } = context;
      const isNumber = ({ type }: JsonSchema): boolean => type === "integer" || type === "number";
      const text = growRecord(context, linkings.everything(), { leaf: leafWith(context, isNumber, () => canary) });
      const gaps = text.split(`"${canary}"`);
      const digits = "9".repeat(Math.min(10_000, Math.ceil(bytes / gaps.length / 2)));
      const odd = ["1e400", "-1e400", "-0", "1e-400", "0.1", digits, `-0.${digits}`, "9007199254740993", "1E+2"];
      return gaps.reduce((before, after) => before + random.pick(odd) + after);
    },
  },
  {
    name: "longest-unicode",
    make: (context) => {
      const { random } = context;
      const letters = ["\u{1f600}", "e\u0301", "\u202e", "\u{1d400}\u0301", "\ufdfa", "\u0000", "\u200b", "\u2028"];
      const text = ({ maxLength = 100 }: JsonSchema): string =>
        random.pick(letters).repeat(random.pick([1, maxLength, maxLength / 2]));
      return growRecord(context, linkings.everything(), {
        nodes: context.nodes / 8,
        leaf: leafWith(context, isProse, text),
      });
    },
  },
];

import { canary } from "../canary.ts";
import type { BodyContext, Family } from "../family.ts";
import { sampleCopy, withMember } from "./sample-text.ts";

interface Bracket {
  readonly open: string;
  readonly close: string;
}

const array: Bracket = { open: "[", close: "]" };
const object: Bracket = { open: `{"${canary}":`, close: "}" };
const wide: Bracket = { open: `{"${canary}1":1,"${canary}":[1,`, close: "]}" };
const known: Bracket = { open: '{"sections":', close: "}" };
const extension: Bracket = { open: '{"extensions":', close: "}" };

/** Depths around the cap, and as deep as the bytes allow. */
const depthOf = ({ random, bytes }: BodyContext, { open, close }: Bracket): number =>
  random.chance(50) ? random.int(55, 70) : Math.max(1, Math.floor(bytes / (open.length + close.length)));

const nested = (depth: number, { open, close }: Bracket, isClosed: boolean): string =>
  open.repeat(depth) + (isClosed ? `1${close.repeat(depth)}` : "");

/** Puts a value where `place` says: alone, as an unknown property, in a known one, or in the extensions. */
const placed = (context: BodyContext, value: string): string => {
  const record = sampleCopy(context);
  const place = context.random.int(0, 3);
  if (place === 0) return value;
  if (place === 1) return withMember(record, canary, value);
  if (place === 2) return withMember(record, "extensions", `{"uk.example":{"${canary}":${value}}}`);
  const name = context.random.pick(Object.keys(record));
  Reflect.deleteProperty(record, name);
  return withMember(record, name, value);
};

/** Lists and objects inside each other, below, at and above the cap; and many of them side by side. */
export const nesting: readonly Family[] = [
  ...Object.entries({ array, object, wide, known, extension }).map(
    ([name, bracket]): Family => ({
      name: `deep-${name}`,
      make: (context) => placed(context, nested(depthOf(context, bracket), bracket, context.random.chance(70))),
    }),
  ),
  {
    name: "deep-mixed",
    make: (context) => {
      const { random } = context;
      const brackets = Array.from({ length: random.int(20, 90) }, () => random.pick([array, object, wide]));
      const open = brackets.map((bracket) => bracket.open).join("");
      const close = brackets.toReversed().map((bracket) => bracket.close);
      return placed(context, `${open}1${close.join("")}`);
    },
  },
  {
    name: "combs",
    make: (context) => {
      const depth = context.random.int(2, 50);
      const comb = nested(depth, context.random.pick([array, object, wide]), true);
      return placed(
        context,
        `[${Array(Math.ceil(context.bytes / comb.length))
          .fill(comb)
          .join(",")}]`,
      );
    },
  },
  {
    name: "many-items",
    make: (context) => {
      const item = context.random.pick([
        "1",
        "0.5",
        "[]",
        "{}",
        '""',
        '"ab"',
        "null",
        "[[]]",
        '{"a":1}',
        `"${canary}"`,
        "true",
      ]);
      return placed(
        context,
        `[${Array(Math.ceil(context.bytes / (item.length + 1)))
          .fill(item)
          .join(",")}]`,
      );
    },
  },
];

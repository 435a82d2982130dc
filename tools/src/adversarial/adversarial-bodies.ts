import { createRandom } from "@send-standards/common/sample";
import { damagedBytes } from "./families/damaged-bytes.ts";
import { grown } from "./families/grown.ts";
import { keys } from "./families/keys.ts";
import { mistakes } from "./families/mistakes.ts";
import { nesting } from "./families/nesting.ts";
import { strings } from "./families/strings.ts";
import type { BodyContext, Family } from "./family.ts";
import type { Material } from "./material.ts";

/** One hostile body. */
export interface AdversarialBody {
  /** Name of its family. */
  readonly family: string;
  readonly bytes: Uint8Array;
}

/** Every kind of hostile body, in the order in which they take turns. */
export const families: readonly Family[] = [...damagedBytes, ...nesting, ...keys, ...strings, ...mistakes, ...grown];

/** A little below the cap, because most bodies have a sound record around what is hostile. */
const capBytes = 9_800_000;
const capNodes = 100_000;

/** How much of the caps a body uses: most a thousandth, one round in ten a twentieth, two in a hundred all, or a little more. */
const shareOf = (round: number): readonly [min: number, max: number] => {
  if (round % 50 === 49) return [300, 1030];
  return round % 10 === 5 ? [10, 100] : [0, 2];
};

/** Returns a body of `family` that uses about `share` of the caps. */
export const makeBody = (
  family: Family,
  context: Omit<BodyContext, "bytes" | "nodes">,
  share: number,
): AdversarialBody => {
  const bytes = Math.max(200, Math.ceil(share * capBytes));
  const made = family.make({ ...context, bytes, nodes: Math.max(20, Math.ceil(share * capNodes)) });
  return { family: family.name, bytes: typeof made === "string" ? new TextEncoder().encode(made) : made };
};

/** Returns the family that the body `number` is of. @throws {RangeError} where it is below 1. */
export const familyOf = (number: number): Family => {
  const family = families[(number - 1) % families.length];
  if (family === undefined) throw new RangeError("bodies are counted from 1");
  return family;
};

/**
 * Returns the hostile body `number` (1-based) of a standard. The families take turns; the same material, seed and number
 * give the same bytes.
 */
export const adversarialBody = (material: Material, seed: number, number: number): AdversarialBody => {
  const random = createRandom(`${seed} ${material.standard.id} ${number}`);
  const [min, max] = shareOf(Math.floor((number - 1) / families.length));
  return makeBody(familyOf(number), { material, random }, random.int(min, max) / 1000);
};

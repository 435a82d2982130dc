import type { FastCheck } from "@send-standards/core";
import { defaultLimits, type Limits } from "./guard.ts";
import type { ReadInput } from "./text/index.ts";

/** A record that is sound in its text and its structure, and breaks no cap. */
export interface SoundRecord {
  readonly value: unknown;
  readonly text: string;
}

/**
 * Returns how many properties and list items `text` can have at most: each property takes five characters or more, each item
 * two.
 */
const mostNodes = (text: string, keys: number): number => (text.length - 3 * keys) / 2;

/**
 * Returns the record where one glance at what was read tells that nothing is wrong with its text and its structure. Where that
 * is left open, it returns `undefined`, and everything has to be looked at.
 *
 * @param fastCheck says how many properties a record of sound structure has. As many stand in the text only where none is repeated.
 */
export const atAGlance = (read: ReadInput, fastCheck: FastCheck, limits: Limits): SoundRecord | undefined => {
  const { value, text, problems, keys } = read;
  if (text === undefined || value === undefined || problems.length > 0 || read.maySplitPairs) return undefined;
  // The check bounds the depth by itself, but only by the cap that applies unless a caller sets a lower one.
  if (limits.depth < defaultLimits.depth || mostNodes(text, keys) > limits.nodes) return undefined;
  return fastCheck(value) === keys ? { value, text } : undefined;
};

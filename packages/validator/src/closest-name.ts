import { editDistance } from "@send-standards/core";

/** No name of a standard is longer; whatever is can be compared no further. */
const longestName = 64;

/** Returns the name closest to `name`: the same in another case, or up to two edits away and still alike; else `undefined`. */
export const closestName = (name: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestDistance = 3;
  const start = name.slice(0, longestName);
  const lower = name.slice(0, 2 * longestName).toLowerCase();
  for (const candidate of known) {
    const distance = candidate.toLowerCase() === lower ? 0 : editDistance(start, candidate, 2);
    if (distance < bestDistance && distance < candidate.length / 2) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};

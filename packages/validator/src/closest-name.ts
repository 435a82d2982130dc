import { editDistance } from "@send-standards/core";

/** Returns the name closest to `name`: the same in another case, or up to two edits away and still alike; else `undefined`. */
export const closestName = (name: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let bestDistance = 3;
  for (const candidate of known) {
    const distance = candidate.toLowerCase() === name.toLowerCase() ? 0 : editDistance(name.slice(0, 64), candidate, 2);
    if (distance < bestDistance && distance < candidate.length / 2) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};

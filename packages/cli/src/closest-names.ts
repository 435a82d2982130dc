import { editDistance } from "@send-standards/core";

/** Names further apart than this are not alike. */
const furthest = 100;

/** How far `known` is from what was typed; a name that holds it counts as close. */
const distanceOf = (typed: string, known: string): number => {
  const name = known.toLowerCase();
  if (typed.length >= 3 && name.includes(typed)) return 1;
  return Math.min(
    editDistance(typed, name, furthest),
    1 + editDistance(typed, name.slice(name.indexOf("/") + 1), furthest),
  );
};

/**
 * Returns at most `most` of the `known` names that are close to what was typed, the closest first: those that
 * hold it, and those that a third of their letters or less tells apart.
 */
export const closestNames = (typed: string, known: readonly string[], most = 3): string[] => {
  const name = typed.toLowerCase().slice(0, 100);
  return known
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
};

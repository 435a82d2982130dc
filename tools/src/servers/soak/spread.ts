/** How far the next of a sequence lies from the one before, on a circle of length 1: no step spreads more evenly. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Returns a function that returns which of some kinds is the next, by its index. Each comes as often as its share of all
 * says, and is spread evenly: every stretch of the sequence has about as many of it.
 */
export const spread = (shares: readonly number[]): (() => number) => {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  const ends = shares.map((share) => {
    sum += share;
    return sum / all;
  });
  let place = 0;
  return () => {
    place = (place + golden) % 1;
    const at = ends.findIndex((end) => place < end);
    // The last end can be a little less than 1.
    return at === -1 ? shares.length - 1 : at;
  };
};

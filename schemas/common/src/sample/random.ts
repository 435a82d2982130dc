/** A source of choices that a seed decides: the same seed gives the same choices on every machine. */
export interface Random {
  /** Returns a whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  /** Returns true in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** Returns one item. @throws {RangeError} where the list is empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** Returns `count` different items (all where there are fewer), in the order of the list. */
  readonly some: <Item>(list: readonly Item[], count: number) => Item[];
  /** Returns `part` in `percent` of a hundred cases, else an object without properties, to be spread. */
  readonly maybe: <Part extends object>(percent: number, part: Part) => Partial<Part>;
}

/** Returns a well-mixed 32-bit number for each call, from the characters of `text`. */
const seedNumbers = (text: string): (() => number) => {
  let state = 1_779_033_703 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 3_432_918_353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = Math.imul(state ^ (state >>> 16), 2_246_822_507);
    state = Math.imul(state ^ (state >>> 13), 3_266_489_909);
    state ^= state >>> 16;
    return state >>> 0;
  };
};

/** Returns the next 32-bit number of the small fast counter generator (sfc32) for each call. */
const sfc32 = (seed: () => number): (() => number) => {
  let a = seed();
  let b = seed();
  let c = seed();
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
};

/** Returns the choices that belong to `seed`. Whole numbers only, so that no engine can round otherwise. */
export const createRandom = (seed: string): Random => {
  const next = sfc32(seedNumbers(seed));
  const int = (min: number, max: number): number => min + (next() % (max - min + 1));
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[int(0, Math.max(0, list.length - 1))];
    if (item === undefined) throw new RangeError("there is nothing to pick from");
    return item;
  };
  const chance = (percent: number): boolean => int(0, 99) < percent;
  return {
    int,
    chance,
    pick,
    some: (list, count) => {
      const left = list.map((_, at) => at);
      const chosen: number[] = [];
      while (left.length > 0 && chosen.length < count) chosen.push(...left.splice(int(0, left.length - 1), 1));
      const wanted = new Set(chosen);
      return list.filter((_, at) => wanted.has(at));
    },
    maybe: (percent, part) => (chance(percent) ? part : {}),
  };
};

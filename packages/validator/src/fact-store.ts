/** Keeps things under keys, no more than a cap at a time. */
export interface FactStore<Family, Entry extends object> {
  /** Keeps `entry`, unless its key belongs to another reading. */
  readonly keep: (family: Family, key: string, entry: Entry) => void;
  /** Returns what was kept in this reading, by key, in the order in which it came. */
  readonly groupsOf: (family: Family) => Iterable<readonly Entry[]>;
  /** Forgets what was kept and returns how many more readings are needed. */
  readonly endPass: () => number;
  /** How many entries are kept at the moment. */
  readonly kept: () => number;
  /** Whether nothing was given up, in this reading or before. */
  readonly isWhole: () => boolean;
}

/** The keys whose hash ends in `residue`, in its last `bits` bits. */
interface Partition {
  readonly bits: number;
  readonly residue: number;
}

/** Keys are divided no further than this: whatever is still too much then has one key. */
const mostBits = 16;

const isIn = (hash: string, { bits, residue }: Partition): boolean =>
  (hash.charCodeAt(0) & ((1 << bits) - 1)) === residue;

/**
 * Returns a store that keeps at most `most` entries. Where more come, it lets go of half of the keys, by their hash, and
 * leaves them to another reading; a key whose entries alone are too many is given up.
 *
 * @param hash stands for a key, which itself is not kept.
 */
export const createFactStore = <Family, Entry extends object>(
  hash: (key: string) => string,
  most: number,
): FactStore<Family, Entry> => {
  const groups = new Map<Family, Map<string, Entry | Entry[]>>();
  /** What is left to read; the last is being read. */
  const open: Partition[] = [{ bits: 0, residue: 0 }];
  let kept = 0;
  let isGivenUp = false;
  let isWhole = true;

  const listOf = (group: Entry | Entry[]): readonly Entry[] => (Array.isArray(group) ? group : [group]);
  const dropUnless = (stays: (hashed: string) => boolean): void => {
    for (const group of groups.values()) {
      for (const [hashed, entries] of group) {
        if (stays(hashed)) continue;
        group.delete(hashed);
        kept -= listOf(entries).length;
      }
    }
  };
  const shrink = (): void => {
    const whole = open.at(-1);
    if (whole === undefined || whole.bits === mostBits) {
      isGivenUp = true;
      isWhole = false;
      dropUnless(() => false);
      return;
    }
    const bits = whole.bits + 1;
    const half = { bits, residue: whole.residue };
    open.splice(-1, 1, { bits, residue: whole.residue + (1 << whole.bits) }, half);
    dropUnless((hashed) => isIn(hashed, half));
  };

  return {
    keep: (family, key, entry) => {
      const partition = open.at(-1);
      const hashed = hash(key);
      if (partition === undefined || isGivenUp || !isIn(hashed, partition)) return;
      const group = groups.get(family) ?? new Map<string, Entry | Entry[]>();
      groups.set(family, group);
      const present = group.get(hashed);
      // Most keys have one entry, and a list would take more memory than all else that is kept.
      if (present === undefined) group.set(hashed, entry);
      else if (Array.isArray(present)) present.push(entry);
      else group.set(hashed, [present, entry]);
      kept += 1;
      while (kept > most) shrink();
    },
    groupsOf: function* (family) {
      for (const group of groups.get(family)?.values() ?? []) yield listOf(group);
    },
    endPass: () => {
      groups.clear();
      kept = 0;
      isGivenUp = false;
      open.pop();
      return open.length;
    },
    kept: () => kept,
    isWhole: () => isWhole,
  };
};

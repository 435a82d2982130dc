/** What an id may belong to, each kind one bit. */
export const idKinds = {
  need: 1,
  outcome: 2,
  provision: 4,
  aspiration: 8,
  advice: 16,
  statement: 32,
  budgetItem: 64,
  person: 128,
  representation: 256,
  attachment: 512,
} as const;

/** Kind of an entity that has an id. */
export type IdKind = keyof typeof idKinds;

/** How many kinds there are; a place stands above their bits. */
const kindBits = 10;
const anyKind = 2 ** kindBits - 1;

/** The ids of a plan, gathered once, so that a link is followed with one look. */
export interface PlanIds {
  /**
   * The kinds of entity that each id belongs to, as bits of `idKinds`; and above them the place of the last of these entities
   * among those of its kind in the index, counted from 1, where the index has it; for a statement that of its advice.
   */
  readonly kinds: ReadonlyMap<unknown, number>;
  /** Whether some id belongs to more than one entity. */
  readonly repeated: boolean;
}

/** The ids of a plan while they are gathered. */
export interface GatheredIds extends PlanIds {
  readonly kinds: Map<unknown, number>;
  repeated: boolean;
}

/** Adds the id of an entity, where it has one, with its place counted from 1; 0 where it is in no list of the index. */
const addId = (ids: GatheredIds, kind: IdKind, id: unknown, place: number): void => {
  if (id === undefined) return;
  const before = ids.kinds.get(id);
  if (before !== undefined) ids.repeated = true;
  ids.kinds.set(id, ((before ?? 0) & anyKind) | idKinds[kind] | (place << kindBits));
};

/** Adds the ids of entities of the index. */
export const addLocatedIds = (
  ids: GatheredIds,
  kind: IdKind,
  located: readonly { readonly entity: { readonly id: unknown } }[],
): void => {
  for (let at = 0; at < located.length; at += 1) addId(ids, kind, located[at]?.entity.id, at + 1);
};

/**
 * Adds the ids of a list of other entities; what is not a list is passed over, and so is what is not there.
 *
 * @param place that of the item of advice, for its statements.
 */
export const addIds = (ids: GatheredIds, kind: IdKind, entities: unknown, place = 0): void => {
  if (!Array.isArray(entities)) return;
  for (let at = 0; at < entities.length; at += 1) addId(ids, kind, entities[at]?.id, place);
};

/** Returns whether an entity of this kind has the id. */
export const belongsTo = ({ kinds }: PlanIds, kind: IdKind, id: unknown): boolean =>
  ((kinds.get(id) ?? 0) & idKinds[kind]) !== 0;

/**
 * Returns where the entity of this kind with the id is, counted from 0 among those of its kind in the index; of a statement,
 * where its advice is; -1 where there is none. Sure only where no id is `repeated`.
 */
export const placeOfId = ({ kinds }: PlanIds, kind: IdKind, id: unknown): number => {
  const found = kinds.get(id) ?? 0;
  return (found & idKinds[kind]) === 0 ? -1 : (found >>> kindBits) - 1;
};

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

/** The ids of a plan, gathered once, so that a link is followed with one look. */
export interface PlanIds {
  /** The kinds of entity that each id belongs to, as bits of `idKinds`. */
  readonly kinds: ReadonlyMap<unknown, number>;
  /** Id of the advice that each statement is in; the last where several hold a statement of that id by mistake. */
  readonly adviceOfStatement: ReadonlyMap<unknown, unknown>;
  /** Whether some id belongs to more than one entity. */
  readonly repeated: boolean;
}

/** The ids of a plan while they are gathered. */
export interface GatheredIds extends PlanIds {
  readonly kinds: Map<unknown, number>;
  readonly adviceOfStatement: Map<unknown, unknown>;
  repeated: boolean;
}

/** Adds the id of an entity, where it has one. */
export const addId = (ids: GatheredIds, kind: IdKind, id: unknown): void => {
  if (id === undefined) return;
  const before = ids.kinds.get(id);
  if (before !== undefined) ids.repeated = true;
  ids.kinds.set(id, (before ?? 0) | idKinds[kind]);
};

/** Adds the ids of a list of entities; what is not a list is passed over, and so is what is not there. */
export const addIds = (ids: GatheredIds, kind: IdKind, entities: unknown): void => {
  if (!Array.isArray(entities)) return;
  for (let at = 0; at < entities.length; at += 1) addId(ids, kind, entities[at]?.id);
};

/** Adds the ids of the statements of an item of advice. */
export const addStatementIds = (ids: GatheredIds, adviceId: unknown, statements: unknown): void => {
  if (!Array.isArray(statements)) return;
  for (let at = 0; at < statements.length; at += 1) {
    const id: unknown = statements[at]?.id;
    if (id === undefined) continue;
    addId(ids, "statement", id);
    ids.adviceOfStatement.set(id, adviceId);
  }
};

/** Returns whether an entity of this kind has the id. */
export const belongsTo = ({ kinds }: PlanIds, kind: IdKind, id: unknown): boolean =>
  ((kinds.get(id) ?? 0) & idKinds[kind]) !== 0;

import type { Pointer } from "./pointer.ts";
import type { RuleContext, RuleText } from "./rule.ts";

/** A record of the set as a set rule sees it: what was kept of it, and its number among those that it was given. */
export interface SetMember<Fact> {
  /** 0-based, in the order of the set. */
  readonly at: number;
  readonly fact: Fact;
}

/** A place in one of the records that a set rule was given. */
export interface SetPlace {
  /** The member's `at`. */
  readonly at: number;
  readonly pointer: Pointer;
}

/** Where a set rule's statement does not hold, and the places in other records that a reader needs to see beside it. */
export interface SetHit extends SetPlace {
  readonly related?: readonly SetPlace[];
}

/**
 * A statement about several records that no one of them can show: the versions of a plan, the plans of a child.
 *
 * Of each record no more is kept than a key and a fact. Then `check` is asked once for each key that two or more
 * records share. A record counts for nothing where a structural finding touches what the rule reads.
 *
 * In `message`, `{place}`, `{Place}` and `{related}` stand for places as in a `Rule`, and `{other}` for the record that the
 * first related place lies in: "record 12", or "a record of another file".
 */
export interface SetRule<Record = never, Index = never, Fact extends object = object> extends RuleText {
  readonly kind: "set";
  /**
   * Returns what ties the record to others: the number of the child, the id of the plan. None where the rule says nothing
   * about it. Keys are kept as a keyed hash, never as they are. Rules with the same function share its work.
   */
  readonly keysOf: (context: Omit<RuleContext<Record, Index>, "asOf">) => readonly string[];
  /**
   * Returns what `check` needs to know of the record: flat, and small, for it is kept until the whole set was read. Dates,
   * codes, numbers, ids and pointers; no prose, no name. Rules with the same function share the fact.
   */
  readonly factOf: (context: Omit<RuleContext<Record, Index>, "asOf">) => Fact;
  /**
   * Returns the places where the statement does not hold among records with the same key; two or more, in the order of the
   * set. Pure; linear in their number but for sorting; says the same whatever their order. A method, so that rules with
   * facts of every kind fit into one list.
   */
  check(members: readonly SetMember<Fact>[], asOf: string): readonly SetHit[];
}

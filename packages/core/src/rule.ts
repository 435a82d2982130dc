import type { Pointer } from "./pointer.ts";
import type { Severity } from "./severity.ts";
import type { Source } from "./source.ts";

/** Where a rule's statement does not hold: the place, and other places a reader needs to see beside it. */
export interface Hit {
  readonly pointer: Pointer;
  readonly related?: readonly Pointer[];
}

/** What a rule is given. */
export interface RuleContext<Record, Index> {
  /** The record; a rule never changes it. */
  readonly record: Record;
  /** The standard's index of the record, built once and shared by all rules. */
  readonly index: Index;
  /** The day on which the record is judged, ISO 8601 date. Rules have no other clock. */
  readonly asOf: string;
}

/** One wording of what a rule finds. */
export interface RuleWording {
  /** What is wrong, as a template over places: `{place}`, `{Place}`, `{related}`. */
  readonly message: string;
  /** How to put it right; one or two sentences. */
  readonly fix: string;
}

/** What is printed about a rule without running it. */
export interface RuleText {
  /** `<standard>/<statement-in-kebab-case>`; never changes its meaning. */
  readonly id: string;
  readonly severity: Severity;
  /** Version of the standard that brought the rule. */
  readonly since: string;
  /** First version without the rule. */
  readonly until?: string;
  /** One sentence that is true of a record that keeps the rule. */
  readonly statement: string;
  /** Why the rule matters to the child or young person, in one or two sentences. */
  readonly why: string;
  /** Where the rule comes from, the strongest first. */
  readonly source: readonly Source[];
  /** Leaf patterns of everything that `check` reads: "/sections/B/needs/*\/id". */
  readonly reads: readonly string[];
  /**
   * What is wrong, as a template over places: `{place}` and `{Place}` name the hit ("need 3 in
   * section B"), `{related}` the first related place. A template cannot hold a value of the record.
   */
  readonly message: string;
  /** How to put it right; one or two sentences. */
  readonly fix: string;
  /**
   * The same for somebody who works with families and not with data: short sentences, everyday words and
   * the statute's terms, Flesch-Kincaid grade 8 or lower. No property names, no talk of records or ids.
   */
  readonly caseworker: RuleWording;
}

/** A statement about a record that structure alone cannot make. */
export interface Rule<Record = never, Index = never> extends RuleText {
  /** Returns the places where the statement does not hold; none means that it holds. Pure. */
  readonly check: (context: RuleContext<Record, Index>) => readonly (Pointer | Hit)[];
}

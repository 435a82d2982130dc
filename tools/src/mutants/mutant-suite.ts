/** The rules of one folder, and what is made of one that was changed. */
export interface MutantSuite<Rule extends { readonly id: string }, Row> {
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly isRule: (value: unknown) => value is Rule;
  /** Rows of the cases of each rule, by its id. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Returns what the rule finds on a row, as one text. */
  readonly outcome: (rule: Rule, row: Row) => string;
}

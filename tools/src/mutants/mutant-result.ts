/** What became of the mutants of one kind. */
export interface MutantResult {
  readonly tried: number;
  /** Mutants that nothing notices, each with its place and change: "x.ts:12: < into <=". */
  readonly survivors: readonly string[];
}

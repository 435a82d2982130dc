import type { RuleCases } from "@send-standards/core";

/** What a made-up record is made from. */
export interface SampleOptions {
  /** The same seed and day give the same records. */
  readonly seed: number;
  /** 1-based number of the record in its series. */
  readonly number: number;
  /** The day that the record is made for, ISO 8601 date; judged on that day it has no finding. */
  readonly asOf: string;
}

/** The boundary cases of a standard's rules, and the record that they change. */
export interface StandardCases {
  readonly base: object;
  /** The day on which the base is judged, ISO 8601 date. */
  readonly baseAsOf: string;
  readonly cases: readonly RuleCases[];
}

/** Where made-up records of a standard come from. Nothing of it is loaded before it is asked for. */
export interface SampleSource {
  /** Loads the function that makes a record about a person who does not exist. */
  readonly loadSample: () => Promise<(options: SampleOptions) => object>;
  /** Loads the cases that break one rule each. */
  readonly loadCases: () => Promise<StandardCases>;
}

import type { CallOptions } from "./call-options.ts";

/** Which rules are looked for; all of the latest versions where nothing is said. */
export interface SearchOptions extends CallOptions {
  /** Only rules of this standard: its id. */
  readonly standard?: string | undefined;
  /** Rules of this version of the standard, which is named too; of its latest where absent. */
  readonly version?: string | undefined;
  /** Only rules that read this section of the record: "F". */
  readonly section?: string | undefined;
  readonly severity?: "error" | "query" | "advice" | undefined;
  /** Only rules in which all of these words occur. */
  readonly word?: string | undefined;
  /** How many are returned at most, 1 to 1000; 100 where absent. */
  readonly limit?: number | undefined;
  /** How many are passed over. */
  readonly offset?: number | undefined;
}

/** How much of a text is taken. */
export interface InputLimits {
  /** Bytes of one record in UTF-8. Default 10,000,000. */
  readonly bytes: number;
  /** How many arrays and objects may lie in each other. Default 64. */
  readonly depth: number;
  /** Keys and list items of one record altogether. Default 100,000. */
  readonly keys: number;
  /** How many problems of one record are listed. Default 100. */
  readonly problems: number;
}

/** The limits where nothing else is said. */
export const defaultInputLimits: InputLimits = { bytes: 10_000_000, depth: 64, keys: 100_000, problems: 100 };

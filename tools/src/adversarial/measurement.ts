/** What it took to judge one hostile body. */
export interface Measurement {
  /** Number of the body; with the seed it makes the body again. */
  readonly number: number;
  readonly family: string;
  readonly bytes: number;
  /** Processor time of `validate` in milliseconds, which other programs on the machine do not lengthen. */
  readonly milliseconds: number;
  readonly findings: number;
  /** Bytes of the heap in use after the body, and the most memory that the process had until then. */
  readonly heap: number;
  readonly memory: number;
}

/** What a process that judges bodies says, one a line: which body is next, what it took, or that the validator threw. */
export type Message =
  | { readonly kind: "next"; readonly number: number; readonly family: string }
  | { readonly kind: "done"; readonly measurement: Measurement }
  | { readonly kind: "threw"; readonly number: number; readonly family: string };

/** What a worker tells of its work. Errors are those of the caller's own functions, or codes; a queue never holds them. */
export type WorkEvent =
  /** A shard is through. */
  | { readonly kind: "shard-done"; readonly run: string; readonly shard: number }
  /** An attempt at a shard failed; after the last one it is a dead letter. */
  | {
      readonly kind: "shard-failed";
      readonly run: string;
      readonly shard: number;
      readonly attempt: number;
      readonly last: boolean;
      readonly error: unknown;
    }
  /** The results of a run were put together, without those of as many shards. */
  | { readonly kind: "reduced"; readonly run: string; readonly missing: number }
  /** An attempt to put the results together failed. */
  | {
      readonly kind: "reduce-failed";
      readonly run: string;
      readonly attempt: number;
      readonly last: boolean;
      readonly error: unknown;
    }
  /** A shard came back whose worker was killed or lost its connection. */
  | { readonly kind: "shard-returned"; readonly run: string; readonly shard: number }
  /** A job was put back for a while, because the plan of its run is not where this worker looks for plans. */
  | { readonly kind: "plan-not-here"; readonly run: string }
  /** The connection has an error, with its code; it is tried again. */
  | { readonly kind: "connection"; readonly code: string };

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, with the reason of the signal as its error. `AbortSignal.timeout(10_000)` is a limit of time. */
  readonly signal?: AbortSignal | undefined;
}

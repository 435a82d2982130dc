import type { ValidateOptions } from "../validate-options.ts";

/** How a batch is judged and sent. */
export interface BatchOptions extends ValidateOptions {
  /** Whether records are compared with each other, too: two plans in force for one child. "on" where absent. */
  readonly sets?: "on" | "off" | undefined;
  /**
   * How records are sent: as one stream that is answered while it is sent, or in slices of at most 4 MB, one after the other. Where
   * absent, as a stream in Node and in slices in a browser, which cannot send and read at the same time. Slices are also for
   * proxies that pass nothing on before they have all of it. Records are compared with those of their slice only.
   */
  readonly upload?: "stream" | "slices" | undefined;
}

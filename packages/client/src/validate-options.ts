import type { CallOptions } from "./call-options.ts";

/** How records are judged. */
export interface ValidateOptions extends CallOptions {
  /** Id of the standard that they are held against, such as "ehc-plan"; that which each states itself where absent. */
  readonly standard?: string | undefined;
  /** Version of that standard: "1.0.0", or "1.0" for the latest of that line. `validate` needs it where a standard is named. */
  readonly version?: string | undefined;
  /** The day on which they are judged, ISO 8601 date; today in London where absent. */
  readonly asOf?: string | undefined;
  /** From which severity on a finding makes the outcome "fail"; "error" where absent. */
  readonly failOn?: "error" | "query" | "advice" | "never" | undefined;
  /** Whether they are held against what may be sent ("producer", where absent), or against what must be accepted. */
  readonly role?: "producer" | "receiver" | undefined;
}

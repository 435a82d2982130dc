import type { Send } from "../requests/create-send.ts";

/** What sends a batch. */
export interface BatchContext {
  readonly send: Send;
  /** Address of the service. */
  readonly base: string;
  /** How many times a slice is sent again whose answer was cut off. */
  readonly retries: number;
}

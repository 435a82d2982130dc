import { type Messages, type Pointer, type Standard, touches } from "@send-standards/core";

/** A structural finding that stands in the way of rules. */
export interface Obstacle {
  /** Place that no rule may read because of it. */
  readonly pointer: Pointer;
  /** Its rule id and pointer, as a report names what was in the way. */
  readonly because: string;
}

/**
 * What rules stand on: a record, what is shared about it, and where it is unsound. It holds the record itself, so it is kept
 * no longer than that.
 */
export interface Ground {
  readonly standard: Standard;
  readonly record: unknown;
  /** The standard's index of the record. */
  readonly index: unknown;
  readonly obstacles: readonly Obstacle[];
  /** Wordings in place of those that the rules bring, by rule id. */
  readonly messages?: Messages | undefined;
}

/** Returns what stands in the way of a rule that reads `reads`, or `undefined` where nothing does. */
export const obstacleTo = (reads: readonly string[], { obstacles }: Pick<Ground, "obstacles">): Obstacle | undefined =>
  obstacles.find(({ pointer }) => reads.some((pattern) => touches(pointer, pattern)));

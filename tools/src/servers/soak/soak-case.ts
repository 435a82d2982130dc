import type { Agent } from "node:http";

/** The service that is asked. */
export interface SoakTarget {
  readonly port: number;
  /** Keeps its connections. */
  readonly agent: Agent;
}

/** Something that is asked again and again, or several of the same kind that take turns. */
export interface SoakCase {
  readonly name: string;
  /** How often it comes, beside the shares of the others. */
  readonly share: number;
  /** How often it comes at the very beginning, before the shares count; never where absent. */
  readonly first?: number;
  /**
   * Asks once, and returns what is wrong with the answer, or nothing.
   *
   * @param turn how often it was asked before.
   */
  readonly ask: (target: SoakTarget, turn: number) => Promise<string | undefined>;
}

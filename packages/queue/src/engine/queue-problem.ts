/** Why a queue could not do what was asked of it. */
export type QueueProblemKind =
  /** The address is none of Redis, Valkey or PostgreSQL. */
  | "address"
  /** The server is not there, refuses the user, or is not fit for this. */
  | "unreachable"
  /** The queue knows of no such run, or no longer. */
  | "unknown-run"
  /** The run is not at its end yet. */
  | "unfinished"
  /** All shards are through, but their results could not be put together. */
  | "not-reduced";

/** A queue could not do what was asked of it. The message names neither a password nor anything of a record. */
export class QueueProblem extends Error {
  override readonly name = "QueueProblem";
  readonly kind: QueueProblemKind;

  constructor(kind: QueueProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

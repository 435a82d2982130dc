import type { InputObject } from "../plan/plan.ts";

/** Reads the bytes of objects. */
export interface ObjectReader {
  /**
   * Returns the bytes of an object from `start` on, unpacked where it is compressed, in chunks that are good until the next
   * one is asked for. Whoever has enough stops asking. `start` is 0 but for an object of lines that is not compressed.
   *
   * @throws {ObjectProblem} where it cannot be read to its end.
   */
  readonly read: (object: InputObject, start: number) => AsyncIterable<Uint8Array>;
  /** Lets go of what it keeps open between objects; it may be used again after that. */
  readonly close: () => void;
}

/** Why an object could not be read to its end. */
export type ObjectProblemKind =
  /** There is none, it may not be read, or reading failed. */
  | "unreadable"
  /** It is not what it was when the run was planned. */
  | "changed"
  /** What is compressed is damaged, or of a kind that is not known. */
  | "damaged"
  /** It unpacks to more than it says, or than is taken. */
  | "too-large";

/** An object could not be read to its end. The message says why in words, without a value of a record. */
export class ObjectProblem extends Error {
  override readonly name = "ObjectProblem";
  readonly kind: ObjectProblemKind;

  constructor(kind: ObjectProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

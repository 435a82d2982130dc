import type { InputObject } from "../plan/plan.ts";

/** A file, a folder or a member of an archive that cannot be read, and why. */
export interface UnreadableInput {
  /** As findings name it. */
  readonly file: string;
  /** In words: "cannot open plans.json: there is no such file or folder". */
  readonly text: string;
}

/** What there is to read, and what cannot be read. */
export interface InputListing {
  /** In the order in which they are judged. */
  readonly objects: readonly InputObject[];
  readonly unreadable: readonly UnreadableInput[];
}

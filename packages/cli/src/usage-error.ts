/** Wrong usage of a command: what is wrong, in one sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

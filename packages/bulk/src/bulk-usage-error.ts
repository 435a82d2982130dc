/** A run was asked for what it cannot do: what is wrong, in one sentence for the person who asked. */
export class BulkUsageError extends Error {
  override readonly name = "BulkUsageError";
}

/** Of a message, at most a word in capitals at its beginning: "WRONGPASS", "NOAUTH", "OOM". */
const leadingCode = /^[A-Z]{2,20}(?= )/;

const code = /^[A-Z0-9_]{2,40}$/;

/**
 * Returns the code of an error of a connection: "ECONNREFUSED", "WRONGPASS", or the state of PostgreSQL, "28P01". Nothing else of
 * such an error is fit to be printed: the driver of Redis hangs the command with its arguments on it, and that may be the password.
 * "unknown" where it has none.
 */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  if ("code" in error && typeof error.code === "string" && code.test(error.code)) return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (inner instanceof Error) return errorCode(inner);
  return leadingCode.exec(error.message)?.[0] ?? "unknown";
};

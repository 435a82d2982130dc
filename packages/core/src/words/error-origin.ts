const kinds = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError] as const;

/** Returns the file and line of the program where `error` arose, taken from the stack below its message. */
const placeOf = (error: unknown): string => {
  if (!(error instanceof Error) || typeof error.stack !== "string") return "";
  const header = `${error}\n`;
  if (!error.stack.startsWith(header)) return "";
  const frame = /^ {4}at .*?([\w-]+(?:\.[\w-]+)*\.[jt]s):([0-9]+):[0-9]+\)?$/m.exec(error.stack.slice(header.length));
  return frame === null ? "" : ` at ${frame[1]}:${frame[2]}`;
};

/**
 * Returns the kind of an error by its class, and where in the program it arose: "TypeError at judge.ts:12". Nothing of its name
 * and message is in it, as these may quote a record.
 */
export const errorOrigin = (error: unknown): string =>
  `${kinds.find((kind) => error instanceof kind)?.name ?? "Error"}${placeOf(error)}`;

import { homePage, toolName, toolVersion } from "./tool.ts";

const kinds = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError] as const;

/** Returns the kind of an error by its class; its own name could hold anything. */
const kindOf = (error: unknown): string => kinds.find((kind) => error instanceof kind)?.name ?? "Error";

/** Returns the file and line of this program where `error` arose, taken from the stack below its message. */
const placeOf = (error: unknown): string => {
  if (!(error instanceof Error) || typeof error.stack !== "string") return "";
  const header = `${error}\n`;
  if (!error.stack.startsWith(header)) return "";
  const frame = /^ {4}at .*?([\w-]+(?:\.[\w-]+)*\.[jt]s):([0-9]+):[0-9]+\)?$/m.exec(error.stack.slice(header.length));
  return frame === null ? "" : ` at ${frame[1]}:${frame[2]}`;
};

/**
 * Returns the one line that is printed where this program itself fails. The message of the error is not part of
 * it, as that may quote a record.
 */
export const describeInternalError = (error: unknown): string =>
  `${toolName}: this program failed by a mistake of its own (${kindOf(error)}${placeOf(error)}, version ${toolVersion()}). ` +
  `Nothing of your files is in this line; send it to the maintainers, see ${homePage}`;

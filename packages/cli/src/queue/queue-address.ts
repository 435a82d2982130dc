import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";

const fromEnvironment = "env:";

/**
 * Returns the address of the queue that was typed: a URL, or `env:NAME` for one in an environment variable, where no list of
 * processes shows its password.
 *
 * @throws {UsageError} where the variable is empty.
 */
export const queueAddress = (typed: string, { env }: Pick<Io, "env">): string => {
  if (!typed.startsWith(fromEnvironment)) return typed;
  const address = env[typed.slice(fromEnvironment.length)] ?? "";
  if (address === "") throw new UsageError("--queue names an environment variable that is not set");
  return address;
};

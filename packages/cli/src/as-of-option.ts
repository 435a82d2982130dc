import { isDay, todayInLondon } from "@send-standards/core";
import type { CommandInput, OptionSpec } from "./command.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/** The option that states the day. */
export const asOfOption: OptionSpec = {
  type: "string",
  value: "YYYY-MM-DD",
  help: "The day on which records are judged. Default: today in London.",
};

/** Returns the day on which records are judged, ISO 8601 date. @throws {UsageError} where the option is not a day. */
export const asOfFrom = (input: CommandInput, io: Pick<Io, "now">): string => {
  const asOf = input.text("as-of");
  if (asOf === undefined) return todayInLondon(io.now());
  if (!isDay(asOf)) throw new UsageError("--as-of is a day of the calendar, written as YYYY-MM-DD");
  return asOf;
};

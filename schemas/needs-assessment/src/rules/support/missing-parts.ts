import type { TimeLimitException } from "../../types.ts";

/** The parts of an exception that may be missing. */
type Part = "from" | "to" | "effect";

/**
 * Returns what an exception does not say and should: its first day, the last day of an absence or a closure, whose length
 * counts, and what it made impractical. Another circumstance may go on, and an appointment is missed on one day.
 */
export const missingParts = (exception: TimeLimitException): readonly Part[] => {
  const { ground } = exception;
  const hasLength = ground === "ABSENT" || ground === "SCHOOL-CLOSED" || ground === "EY-CLOSED";
  const wanted: readonly Part[] = hasLength ? ["from", "to", "effect"] : ["from", "effect"];
  return wanted.filter((part) => exception[part] === undefined);
};

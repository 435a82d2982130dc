import type { StatutoryLimit } from "./statutory-limit.ts";

/**
 * How a step stands against its limit. `noLimit`: there is none, or its start is not known. `notDone`: no day is given and
 * the last day has not passed. `inTime`: done on the last day or before. `overdue`: not done and the last day has passed.
 * `late`: done after it, and nothing excuses that. `excused`: an exception excuses it. `unclear`: an exception is claimed
 * that the record does not bear out.
 */
export type Timeliness = "noLimit" | "notDone" | "inTime" | "overdue" | "late" | "excused" | "unclear";

/**
 * Returns how a step that was done on `doneOn` (absent: not yet) stands against its limit on `asOf`, both ISO 8601. In the
 * months of 2020 in which the limits gave way to coronavirus a delay counts as excused.
 */
export const timeliness = (
  { dueOn, exceptions, excusedBy, relaxed }: StatutoryLimit,
  doneOn: string | undefined,
  asOf: string,
): Timeliness => {
  if (dueOn === undefined) return "noLimit";
  if ((doneOn ?? asOf) <= dueOn) return doneOn === undefined ? "notDone" : "inTime";
  if (relaxed || excusedBy.length > 0) return "excused";
  if (exceptions.length > 0) return "unclear";
  return doneOn === undefined ? "overdue" : "late";
};

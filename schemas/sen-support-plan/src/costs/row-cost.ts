/** What a row of a provision map is costed from. */
export interface CostedRow {
  readonly minutesPerSession?: number;
  /** Read to two decimals. */
  readonly sessionsPerWeek?: number;
  readonly weeks?: number;
  readonly ratePencePerHour?: number;
  readonly groupSize?: number;
  readonly equipmentPence?: number;
  readonly externalPence?: number;
}

/** Returns `amount / divisor` to the nearest whole number, halves up; exact, because it stays in whole numbers. */
const divided = (amount: number, divisor: number): number => {
  const rest = amount % divisor;
  return (amount - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
};

/**
 * Returns what a row costs for one learner in a year, in whole pence: minutes per session x sessions per week x weeks x
 * rate per hour / 60 / group size, rounded once to the nearest penny, halves up; then equipment and external cost, which
 * are this learner's part already and are not divided.
 *
 * `undefined` where it cannot be told: one of the five parts of the staff cost is missing while minutes, sessions, rate or
 * group size are given, or there is nothing to count. Nothing is assumed for what is missing.
 */
export const rowCost = (row: CostedRow): number | undefined => {
  const { minutesPerSession, sessionsPerWeek, weeks, ratePencePerHour, groupSize, equipmentPence, externalPence } = row;
  const other = (equipmentPence ?? 0) + (externalPence ?? 0);
  const staffed = [minutesPerSession, sessionsPerWeek, ratePencePerHour, groupSize].some((part) => part !== undefined);
  if (!staffed) return equipmentPence === undefined && externalPence === undefined ? undefined : other;
  if (
    minutesPerSession === undefined ||
    sessionsPerWeek === undefined ||
    weeks === undefined ||
    ratePencePerHour === undefined ||
    groupSize === undefined
  ) {
    return undefined;
  }
  const hundredths = Math.round(sessionsPerWeek * 100);
  return divided(minutesPerSession * hundredths * weeks * ratePencePerHour, 6000 * groupSize) + other;
};

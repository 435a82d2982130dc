const hour = 3_600_000;
const day = 24 * hour;

/** Returns when the clocks change in a month (0 to 11): at 01:00 UTC on its last Sunday, in milliseconds since 1970. */
const clockChange = (year: number, month: number): number => {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * day;
};

/**
 * Returns the day that it is in London at `now`, ISO 8601 date. It is worked out here, for a table of time zones takes longer
 * to load than a record takes to judge.
 *
 * Source: Summer Time Act 1972, section 1, as it stands since the Summer Time Order 2002.
 */
export const todayInLondon = (now: Date): string => {
  const time = now.getTime();
  const year = now.getUTCFullYear();
  const isSummerTime = time >= clockChange(year, 2) && time < clockChange(year, 9);
  return new Date(isSummerTime ? time + hour : time).toISOString().slice(0, 10);
};

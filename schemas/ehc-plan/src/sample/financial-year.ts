/** Returns the financial year of a day: 2026-27. */
export const financialYearOf = (date: string): string => {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < "04" ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
};

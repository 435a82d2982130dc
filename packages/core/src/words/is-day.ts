/** Returns whether `text` is a day of the calendar, written as YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

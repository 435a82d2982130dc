const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Returns the month and year of an ISO date in words: "July 2027". */
export const monthAndYear = (date: string): string =>
  `${months[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;

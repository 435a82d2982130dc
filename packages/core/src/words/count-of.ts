/** Returns a whole number as people write it: "12,345". */
export const formatNumber = (count: number): string => String(count).replace(/[0-9](?=(?:[0-9]{3})+$)/g, "$&,");

/** Returns a count with its noun: "1 record", "12,345 records", "2 queries". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

const numbers = new Intl.NumberFormat("en-GB");

/** Returns a number as people write it: "640,000". */
export const formatNumber = (count: number): string => numbers.format(count);

/** Returns a count with its noun: "1 record", "640,000 records", "2 queries". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Returns the total of amounts in whole pence; 0 for none. Exact up to ninety million million pounds. */
export const sumPence = (amounts: readonly number[]): number => amounts.reduce((total, pence) => total + pence, 0);

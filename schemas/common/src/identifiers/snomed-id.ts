const form = /^[1-9][0-9]{5,17}$/u;

const times = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];

const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** How a figure is changed at each of eight places from the right, after which the changes begin again. */
const turns: readonly (readonly number[])[] = Array.from({ length: 7 }).reduce<number[][]>(
  (rows) => [...rows, turn.map((figure) => rows.at(-1)?.[figure] ?? 0)],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
);

/**
 * Returns whether the last figure of a SNOMED CT identifier is the one that the others ask for, by Verhoeff's method.
 *
 * Source: SNOMED CT Release File Specification, SCTID check-digit; the figures were calculated here.
 */
export const hasSnomedCheckDigit = (code: string): boolean => {
  let sum = 0;
  for (let at = 0; at < code.length; at += 1) {
    const figure = Number(code.charAt(code.length - 1 - at));
    sum = times[sum]?.[turns[at % 8]?.[figure] ?? 0] ?? 0;
  }
  return sum === 0;
};

/**
 * Returns whether `value` can be a SNOMED CT identifier: 6 to 18 digits of which the last is the Verhoeff check digit. A
 * spreadsheet that took a long identifier for a number changes its last digits, and this finds it.
 */
export const isSnomedConceptId = (value: string): boolean => form.test(value) && hasSnomedCheckDigit(value);

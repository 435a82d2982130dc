/**
 * Returns the item of `list` whose turn it is for `number`, so that a series goes through all of them.
 *
 * @throws {RangeError} where the list is empty.
 */
export const turn = <Item>(list: readonly Item[], number: number): Item => {
  const item = list[Math.abs(Math.trunc(number)) % Math.max(1, list.length)];
  if (item === undefined) throw new RangeError("there is nothing to take in turn");
  return item;
};

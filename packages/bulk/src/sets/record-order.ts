/** How many digits of 4 bits an order has. */
export const orderDigits = 13;
const recordsOfShard = 2 ** 32;

/**
 * Returns the number of a record among all of a run.
 *
 * @param at number of the record among those of the shard that were held against a standard.
 * @throws {RangeError} from shard 1,048,576 on.
 */
export const orderOf = (shard: number, at: number): number => {
  const order = shard * recordsOfShard + at;
  if (order >= 16 ** orderDigits || at >= recordsOfShard)
    throw new RangeError("there are more records than can be told apart");
  return order;
};

/** Returns the shard of a record. */
export const shardOf = (order: number): number => Math.floor(order / recordsOfShard);

/** Returns an order as text that sorts as the numbers do. */
export const orderText = (order: number): string => order.toString(16).padStart(orderDigits, "0");

/** Returns the order that a text stands for. */
export const parseOrder = (text: string): number => Number.parseInt(text, 16);

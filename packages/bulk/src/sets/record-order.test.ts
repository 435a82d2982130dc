import { describe, expect, it } from "vitest";
import { orderOf, orderText, parseOrder, shardOf } from "./record-order.ts";

describe("an order", () => {
  it.each([
    [0, 0, "0000000000000"],
    [0, 4_294_967_295, "00000ffffffff"],
    [1_048_575, 1, "fffff00000001"],
  ])("of shard %i, record %i is %s", (shard, at, text) => {
    const order = orderOf(shard, at);
    expect([orderText(order), parseOrder(text), shardOf(order)]).toEqual([text, order, shard]);
  });

  it.each([
    [1_048_576, 0],
    [0, 4_294_967_296],
  ])("cannot be told of shard %i, record %i", (shard, at) => {
    expect(() => orderOf(shard, at)).toThrow(RangeError);
  });
});

import { Socket } from "node:net";
import { expect, test } from "vitest";
import { createSocketMeter } from "./socket-meter.ts";

const socketAfter = (...counts: readonly (readonly [read: number, written: number])[]) => {
  const socket = new Socket();
  let at = 0;
  Object.defineProperties(socket, {
    bytesRead: { get: () => counts[at]?.[0] },
    bytesWritten: { get: () => counts[at]?.[1] },
  });
  return { socket, next: () => (at += 1) };
};

test("what a connection carried is divided among its requests", () => {
  const meter = createSocketMeter();
  const one = socketAfter([100, 10], [350, 15], [350, 15]);
  const other = socketAfter([7, 8]);
  expect(meter(one.socket)).toEqual({ received: 100, sent: 10 });
  one.next();
  expect(meter(other.socket)).toEqual({ received: 7, sent: 8 });
  expect(meter(one.socket)).toEqual({ received: 250, sent: 5 });
  one.next();
  expect(meter(one.socket)).toEqual({ received: 0, sent: 0 });
});

test.each([
  ["no connection", undefined],
  ["one that was taken away", null],
])("%s carries nothing", (_name, socket) => {
  expect(createSocketMeter()(socket)).toEqual({ received: 0, sent: 0 });
});

test("a connection that counts nothing, as there is in tests, carries nothing", () => {
  expect(createSocketMeter()(socketAfter().socket)).toEqual({ received: 0, sent: 0 });
});

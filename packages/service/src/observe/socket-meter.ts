import type { Socket } from "node:net";

interface Traffic {
  readonly received: number;
  readonly sent: number;
}

/** Tells how much of the traffic of a connection belongs to the request that is over. */
export type SocketMeter = (socket: Socket | undefined | null) => Traffic;

const none: Traffic = { received: 0, sent: 0 };

/**
 * Returns a function that returns the bytes of a connection since it was last asked about it. It counts what the system counted,
 * so that it costs nothing while bodies flow; what a client sends ahead of its turn counts for the request before.
 */
export const createSocketMeter = (): SocketMeter => {
  const counted = new WeakMap<Socket, Traffic>();
  return (socket) => {
    if (!socket) return none;
    const { bytesRead: received = 0, bytesWritten: sent = 0 } = socket;
    const before = counted.get(socket) ?? none;
    counted.set(socket, { received, sent });
    return { received: received - before.received, sent: sent - before.sent };
  };
};

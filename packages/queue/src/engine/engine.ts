import type { BackendFactory, IQueueBackend } from "bullmq";

/** Told of every error of a connection, by its code. The connection is tried again by itself. */
export type ConnectionListener = (code: string) => void;

/** A server that keeps jobs, as BullMQ takes it. */
export interface Engine<Backend extends IQueueBackend, Connection> {
  readonly connection: Connection;
  readonly factory: BackendFactory<Backend, Connection>;
  readonly close: () => Promise<void>;
}

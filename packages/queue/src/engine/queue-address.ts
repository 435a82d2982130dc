import { QueueProblem } from "./queue-problem.ts";

/** Where a queue is. */
export interface QueueAddress {
  readonly server: "redis" | "postgres";
  /** As it was given: may hold a password, and is never printed. */
  readonly url: string;
  /** The server, its host and port: what messages may say. */
  readonly shown: string;
}

const servers: Readonly<Record<string, { readonly server: QueueAddress["server"]; readonly port: string }>> = {
  "redis:": { server: "redis", port: "6379" },
  "rediss:": { server: "redis", port: "6379" },
  "postgres:": { server: "postgres", port: "5432" },
  "postgresql:": { server: "postgres", port: "5432" },
};

const forms = "redis://, rediss://, postgres:// or postgresql://";

/**
 * Returns where the queue at `url` is.
 *
 * @throws {QueueProblem} `address`, without a part of what was given, where it is no address of a server that we know.
 */
export const parseQueueAddress = (url: string): QueueAddress => {
  if (!URL.canParse(url))
    throw new QueueProblem("address", `The address of the queue cannot be read. It begins with ${forms}.`);
  const { protocol, hostname, port } = new URL(url);
  const known = servers[protocol];
  if (known === undefined) throw new QueueProblem("address", `The address of a queue begins with ${forms}.`);
  if (hostname === "") throw new QueueProblem("address", "The address of the queue names no host.");
  return { server: known.server, url, shown: `${protocol}//${hostname}:${port === "" ? known.port : port}` };
};

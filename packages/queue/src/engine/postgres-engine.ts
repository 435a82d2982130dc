import {
  createPostgresBackend,
  isPgPool,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  runMigrations,
} from "bullmq";
import pg from "pg";
import type { ConnectionListener, Engine } from "./engine.ts";
import { errorCode } from "./error-code.ts";
import type { QueueAddress } from "./queue-address.ts";
import { QueueProblem } from "./queue-problem.ts";

/** Where BullMQ keeps its tables where it is given a pool of connections. */
const schema = "bullmq";

/** Two connections listen, of either kind of worker; the others ask and tell. */
const connections = 10;

const migrate = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    client.release();
  }
};

/** Connects to PostgreSQL and makes the tables where they are not there. @throws {QueueProblem} `unreachable` where that fails. */
export const openPostgres = async (
  { url, shown }: QueueAddress,
  onError: ConnectionListener,
): Promise<Engine<PostgresQueueBackend, PostgresConnectionOptions>> => {
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${schema}`,
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", (error) => onError(errorCode(error)));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw new QueueProblem("unreachable", `The queue at ${shown} does not answer (${errorCode(error)}).`);
  }
  // BullMQ describes the pools of pg in words of its own, to which those of pg do not answer to the letter.
  if (!isPgPool(pool)) throw new TypeError("BullMQ does not take the pool of this version of pg");
  return {
    connection: pool,
    factory: createPostgresBackend,
    close: () => pool.end(),
  };
};

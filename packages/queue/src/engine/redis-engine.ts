import { createRedisBackend, type RedisQueueBackend } from "bullmq";
import { Redis } from "ioredis";
import type { ConnectionListener, Engine } from "./engine.ts";
import { errorCode } from "./error-code.ts";
import type { QueueAddress } from "./queue-address.ts";
import { QueueProblem } from "./queue-problem.ts";

/** Connects to Redis or Valkey. @throws {QueueProblem} `unreachable` where that fails; later it tries again for ever. */
export const openRedis = async (
  { url, shown }: QueueAddress,
  onError: ConnectionListener,
): Promise<Engine<RedisQueueBackend, Redis>> => {
  // A worker waits for its server however long it is away, as BullMQ asks for.
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, connectTimeout: 10_000 });
  let last = "unknown";
  redis.on("error", (error: unknown) => {
    last = errorCode(error);
    onError(last);
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const code = errorCode(error);
    throw new QueueProblem(
      "unreachable",
      `The queue at ${shown} does not answer (${code === "unknown" ? last : code}).`,
    );
  }
  return {
    connection: redis,
    factory: createRedisBackend,
    close: async () => {
      await redis.quit();
    },
  };
};

import { UsageError } from "../usage-error.ts";

/** The package that divides runs among machines. */
export type QueuePackage = typeof import("@send-standards/queue");

/** Loads the package, which is installed beside this one by who needs it. @throws {UsageError} where it is not there. */
export const loadQueue = async (): Promise<QueuePackage> => {
  try {
    return await import("@send-standards/queue");
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, "code") !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("a queue needs the package @send-standards/queue: npm install --global @send-standards/queue");
  }
};

import { FileError } from "../file-error.ts";
import { UsageError } from "../usage-error.ts";
import type { QueuePackage } from "./load-queue.ts";

/** Opens the queue. @throws {UsageError} where the address is none. @throws {FileError} where nobody answers there. */
export const openRunQueue = async (
  { openQueue, QueueProblem }: QueuePackage,
  address: string,
): Promise<Awaited<ReturnType<QueuePackage["openQueue"]>>> => {
  try {
    return await openQueue(address);
  } catch (error) {
    if (!(error instanceof QueueProblem)) throw error;
    if (error.kind === "address") throw new UsageError(error.message);
    throw new FileError(error.message);
  }
};

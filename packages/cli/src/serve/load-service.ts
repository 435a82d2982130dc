import { UsageError } from "../usage-error.ts";

/** The package of the service. */
export type ServicePackage = typeof import("@send-standards/service");

/** Whether the package itself is not there. Where it lacks a part of its own, that is another matter. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  Reflect.get(error, "code") === "ERR_MODULE_NOT_FOUND" &&
  error.message.includes("'@send-standards/service'");

/** Loads the package, which is installed beside this one by who needs it. @throws {UsageError} where it is not there. */
export const loadService = async (): Promise<ServicePackage> => {
  try {
    return await import("@send-standards/service");
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UsageError(
      "the service needs the package @send-standards/service: npm install --global @send-standards/service",
    );
  }
};

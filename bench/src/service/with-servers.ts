import { type BenchServer, startBare, startService } from "./start-server.ts";

/** The two that take turns. */
export interface Servers {
  readonly service: BenchServer;
  /** Only parses. */
  readonly bare: BenchServer;
}

/** Runs `use` with a service and a server that only parses, each in a process of its own, and stops them in the end. */
export const withServers = async <Result>(use: (servers: Servers) => Promise<Result>): Promise<Result> => {
  const service = await startService();
  try {
    const bare = await startBare();
    try {
      return await use({ service, bare });
    } finally {
      await bare.stop();
    }
  } finally {
    await service.stop();
  }
};

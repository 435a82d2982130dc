import type { AddressInfo } from "node:net";
import { buildApp, readSettings, type Settings } from "@send-standards/service";
import { onTestFinished } from "vitest";

/**
 * Returns the address of a service on this machine, on the twenty-fifth of November 2026.
 *
 * @param atEnd takes what ends it: that of the test where absent, or `afterAll`.
 */
export const liveService = async (
  settings: Partial<Settings> = {},
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<string> => {
  const { server, lifecycle } = await buildApp({
    settings: {
      ...readSettings({ SEND_STANDARDS_LOG_LEVEL: "silent" }),
      requestsPerMinute: 0,
      threads: 1,
      ...settings,
    },
    now: () => new Date("2026-11-25T12:00:00Z"),
  });
  lifecycle.phase = "ready";
  atEnd(async () => {
    server.server.closeAllConnections();
    await server.close();
  });
  await server.listen({ host: "127.0.0.1", port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
};

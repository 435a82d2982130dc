import { isIPv6 } from "node:net";
import { buildApp } from "./app.ts";
import { followAnswers } from "./lifecycle/follow-answers.ts";
import { stopServer } from "./lifecycle/stop-server.ts";
import type { LogTarget } from "./observe/log/logger-options.ts";
import { checkSettings } from "./settings/check-settings.ts";
import type { Settings } from "./settings/settings.ts";
import { createWork } from "./work/create-work.ts";

/** A service that listens and can judge. */
export interface RunningService {
  /** Where it is reached: "http://127.0.0.1:8080". */
  readonly address: string;
  /**
   * Finishes what was begun and stops; see `drainSeconds` and `stopSeconds` of the settings.
   *
   * @returns how many requests were cut off because the time for them was over.
   */
  readonly stop: () => Promise<number>;
}

/** What a service is started with, beside its settings. */
export interface StartOptions {
  /** Where lines of the log go; standard output where absent. */
  readonly logTo?: LogTarget;
}

/** `localhost` can be two addresses, of which a server has one. */
const addressOf = (host: string): string => (host === "localhost" ? "127.0.0.1" : host);

/**
 * Starts the service, and resolves when it can judge every version of every standard.
 *
 * @throws {SettingsError} where the settings do not go together.
 * @throws {SystemError} where it cannot listen at the address.
 */
export const startService = async (
  given: Settings,
  { logTo = process.stdout }: StartOptions = {},
): Promise<RunningService> => {
  const settings = checkSettings(given);
  const work = createWork(settings);
  const { server, lifecycle } = await buildApp({ settings, work, logTo });
  const answers = followAnswers(server.server);
  const host = addressOf(settings.host);
  let stopped: Promise<number> | undefined;
  try {
    await server.listen({ host, port: settings.port });
    // Until then it answers that it lives, and takes its time with what it is asked.
    await work.ready();
  } catch (error) {
    await server.close();
    throw error;
  }
  lifecycle.phase = "ready";
  const bound = server.server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : settings.port;
  const scheme = settings.tlsCertificate === undefined ? "http" : "https";
  const stop = async (): Promise<number> => {
    const cut = await stopServer({ server: server.server, lifecycle, answers, settings });
    await server.close();
    return cut;
  };
  return {
    address: `${scheme}://${isIPv6(host) ? `[${host}]` : host}:${port}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
};

import type { Server } from "node:http";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import type { Lifecycle } from "../context.ts";
import type { Settings } from "../settings/settings.ts";
import type { Answers } from "./follow-answers.ts";

/**
 * Connections are taken, and what they ask is refused, until nothing has come for the first time or the second is over, in
 * milliseconds. A refusal can be read; a connection that was not yet accepted when a server stops listening breaks.
 */
const farewell = { quiet: 250, most: 5000 };

/** How long after the last answer a connection on which something may be under way is kept, in milliseconds. */
const silence = 1000;

/** What is stopped. */
export interface Stoppable {
  readonly server: Server;
  readonly lifecycle: Lifecycle;
  readonly answers: Answers;
  readonly settings: Pick<Settings, "drainSeconds" | "stopSeconds">;
}

/** Resolves when nothing is asked any more. */
const untilQuiet = async (answers: Answers, most: number): Promise<void> => {
  const end = performance.now() + most;
  for (;;) {
    const now = performance.now();
    const left = Math.min(answers.lastMoved() + farewell.quiet, end) - now;
    if (left <= 0) return;
    await wait(Math.ceil(left));
  }
};

/** Closes a server, and resolves when it has no connection any more. Returns how many answers were cut off. */
const close = async (server: Server, answers: Answers, milliseconds: number): Promise<number> => {
  let cut = 0;
  let quiet: NodeJS.Timeout | undefined;
  const cutAll = (): void => {
    cut = answers.open();
    answers.cut();
  };
  const closeIdle = (): void => {
    server.closeIdleConnections();
    if (answers.open() === 0) quiet = setTimeout(cutAll, silence);
  };
  // Whoever just got an answer that did not say that it was the last may be sending the next request.
  const look = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(closeIdle, farewell.quiet);
  };
  const deadline = setTimeout(cutAll, milliseconds);
  answers.onEnd(look);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    look();
  });
  clearTimeout(deadline);
  clearTimeout(quiet);
  return cut;
};

/**
 * Stops a server without losing a request: first it takes everything, and says with each answer that the connection is not used
 * again; then it refuses what is new and finishes what was begun.
 *
 * @returns how many requests were cut off because the time for them was over.
 */
export const stopServer = async ({ server, lifecycle, answers, settings }: Stoppable): Promise<number> => {
  lifecycle.phase = "draining";
  answers.sayLast();
  await wait(settings.drainSeconds * 1000);
  lifecycle.phase = "stopping";
  const end = performance.now() + settings.stopSeconds * 1000;
  await untilQuiet(answers, Math.min(farewell.most, settings.stopSeconds * 1000));
  // Whoever connected until now is let in before it is the turn of this.
  await turn();
  return close(server, answers, Math.max(0, end - performance.now()));
};

import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** A signal by which somebody asks the process to end. */
export type EndSignal = (typeof signals)[number];

/** Ends the process by a signal, so that whoever waits for it sees why it ended. */
export const endBy = (signal: EndSignal): never => {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  // Only the first process of a container comes here: it is not ended by signals that nobody listens to.
  process.exit(128 + constants.signals[signal]);
};

/** Resolves with the first signal that asks the process to end. The second ends it at once. */
export const askedToEnd = (): Promise<EndSignal> =>
  new Promise((resolve) => {
    let isAsked = false;
    const hear = (signal: EndSignal): void => {
      if (isAsked) endBy(signal);
      isAsked = true;
      resolve(signal);
    };
    for (const one of signals) process.on(one, hear);
  });

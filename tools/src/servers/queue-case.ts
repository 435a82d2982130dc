import { access } from "node:fs/promises";
import type { Plan } from "@send-standards/bulk";

/** Texts that must not be in a queue. All are made up. */
export const canary = {
  file: "canary-file-of-adeyemi",
  nhsNumber: "9990000018",
  message: "canary-message-of-a-finding",
} as const;

/** The worker is killed in the middle of this shard. */
export const killed = 7;
/** The worker is stopped in the middle of this shard, and goes on when another has done it. */
export const delayed = 25;
/** Fails at the first attempt. */
export const failsOnce = 11;
/** Fails at every attempt until it is healed. */
export const failsAlways = 13;

/** How many records a shard says to have. */
export const recordsOf = (shard: number): number => 2 ** (shard % 20);

/** Returns a plan of so many shards; `asOf` tells one run from another. */
export const casePlan = (shards: number, asOf: string): Plan => ({
  planVersion: 1,
  ruleSet: "check of the queue",
  asOf,
  withSets: false,
  remember: false,
  unreadable: [],
  hashKey: [1, 2, 3, 4],
  objects: [
    {
      name: `${canary.file}-${canary.nhsNumber}.ndjson`,
      location: `/exports/${canary.file}.ndjson`,
      size: shards * 1000,
      tag: "1",
      form: "lines",
    },
  ],
  shards: Array.from({ length: shards }, (_, number) => ({
    number,
    pieces: [{ object: 0, start: number * 1000, end: (number + 1) * 1000 }],
  })),
});

/** Returns whether a file is there. */
export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A line of the table of what validation may cost, or must reach. */
export interface Target {
  readonly id: TargetId;
  /** What is measured, and against what. */
  readonly name: string;
  /** `least`: the ratio must not be lower; `most`: not higher. */
  readonly bound: "least" | "most";
  /** What the project holds itself to; absent where there is only a wish. */
  readonly commit?: number;
  /** What is reached as long as that is short of the commit: the gate holds it, so that it gets no worse. */
  readonly held?: number;
  /** What would be better still. */
  readonly moonshot: number;
}

/** Names of the lines. */
export type TargetId =
  | "fast-check"
  | "rules"
  | "bulk-one-thread"
  | "faulty-without-lines"
  | "faulty-with-lines"
  | "two-threads"
  | "service"
  | "start"
  | "memory-growth"
  | "unchanged"
  | "ajv-cli-time"
  | "blaze-time"
  | "blaze-memory";

/** Every line in the order of the table. Records are sound and have 40 to 60 KB where nothing else is said. */
export const targets: readonly Target[] = [
  {
    id: "fast-check",
    name: "fast check after parsing, of JSON.parse",
    bound: "most",
    commit: 0.2,
    held: 0.22,
    moonshot: 0.12,
  },
  {
    id: "rules",
    name: "index and all rules after parsing, of JSON.parse",
    bound: "most",
    commit: 0.3,
    held: 0.8,
    moonshot: 0.15,
  },
  {
    id: "bulk-one-thread",
    name: "bulk on one thread: throughput, of that of parsing only",
    bound: "least",
    commit: 0.6,
    held: 0.26,
    moonshot: 0.78,
  },
  {
    id: "faulty-without-lines",
    name: "every record wrong in six places, findings without lines: throughput, of that of parsing only",
    bound: "least",
    commit: 0.4,
    held: 0.18,
    moonshot: 0.55,
  },
  {
    id: "faulty-with-lines",
    name: "bulk on one thread, every record wrong in six places, findings with lines: throughput, of that of parsing only",
    bound: "least",
    commit: 0.3,
    held: 0.11,
    moonshot: 0.4,
  },
  {
    id: "two-threads",
    name: "bulk, two threads over one, file of 4 GB",
    bound: "least",
    commit: 1.8,
    moonshot: 1.95,
  },
  {
    id: "service",
    name: "service: requests, of those of bare Fastify that parses the same body",
    bound: "least",
    commit: 0.7,
    held: 0.4,
    moonshot: 0.95,
  },
  {
    id: "start",
    name: "command line on one record: time, of that of `node -e 0`",
    bound: "most",
    commit: 1.5,
    held: 4.1,
    moonshot: 1.25,
  },
  { id: "memory-growth", name: "bulk: peak memory, 4 GB over 0.1 GB", bound: "most", commit: 1.5, moonshot: 1.1 },
  {
    id: "unchanged",
    name: "unchanged records run again: throughput, of that of parsing only",
    bound: "least",
    moonshot: 4,
  },
  {
    id: "ajv-cli-time",
    name: "bulk, two threads: time, of that of ajv-cli",
    bound: "most",
    commit: 0.5,
    moonshot: 0.25,
  },
  { id: "blaze-time", name: "bulk, two threads: time, of that of Blaze", bound: "most", commit: 0.5, moonshot: 0.25 },
  { id: "blaze-memory", name: "bulk, two threads: peak memory, of that of Blaze", bound: "most", moonshot: 0.05 },
];

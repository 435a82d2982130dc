import type { Timing } from "./measure.ts";
import type { FileResult, Results } from "./results.ts";
import { serviceTarget } from "./service/service-target.ts";

/** What the lines of the table are taken from. */
export type MeasuredParts = Pick<Results, "phases" | "start" | "files" | "service" | "peers">;

/** Returns a throughput from a time, or the other way round. */
export const inverse = ({ best, median }: Timing): Timing => ({ best: 1 / best, median: 1 / median });

const same = (value: number): Timing => ({ best: value, median: value });

/** A file that is large enough for the lines that speak of 4 GB, and the one that it is held against. */
const large = 4;
const small = 0.1;

const ofGigabytes = (files: readonly FileResult[], gigabytes: number): FileResult | undefined =>
  files.find((file) => file.gigabytes === gigabytes);

/**
 * Returns the ratio of each line of the table that a run measured. Throughput is taken on the largest file of the run.
 */
export const measuredTargets = ({ phases, start, files, service, peers }: MeasuredParts): Results["targets"] => {
  const usual = files.filter(({ size }) => size === 40);
  const sound = usual.filter(({ faulty }) => faulty === 0);
  const largest = sound.at(-1);
  const faulty = usual.filter((file) => file.faulty === 100).at(-1);
  const four = ofGigabytes(sound, large);
  const tenth = ofGigabytes(sound, small);
  const ajvCli = peers.find(({ name }) => name.startsWith("ajv-cli"));
  const blaze = peers.find(({ name }) => name.startsWith("Blaze"));
  return {
    "fast-check": phases.fastCheck,
    rules: phases.rules,
    ...(largest && { "bulk-one-thread": inverse(largest.one.ofParse) }),
    "faulty-without-lines": inverse(phases.faulty),
    ...(faulty && { "faulty-with-lines": inverse(faulty.one.ofParse) }),
    ...(four && { "two-threads": four.scaling }),
    ...serviceTarget(service),
    start,
    ...(largest && { unchanged: inverse(largest.again.ofParse) }),
    ...(four && tenth && tenth.two.memory > 0 && { "memory-growth": same(four.two.memory / tenth.two.memory) }),
    ...(ajvCli && { "ajv-cli-time": inverse(ajvCli.overTwo) }),
    ...(blaze && { "blaze-time": inverse(blaze.overTwo) }),
    ...(blaze && blaze.memory > 0 && { "blaze-memory": same(1 / blaze.memory) }),
  };
};

import type { Percentiles } from "./percentiles.ts";
import type { ServiceResult } from "./service-result.ts";

const megabytes = (bytes: number): string => (bytes === 0 ? "not known" : `${Math.round(bytes / 1e6)} MB`);
const milliseconds = ({ p50, p95, p99 }: Percentiles): string =>
  [p50, p95, p99].map((value) => value.toFixed(1)).join(" / ");

/** Returns lines that say what was measured, in the units of the machine: for its operator, and not for the page. */
export const describeService = ({ rates, large, batch }: ServiceResult): readonly string[] => [
  "connections | of bare (median, best) | requests/s, bare | p50/p95/p99 ms, bare | peak memory, bare | loop delay p99 ms",
  ...rates.map(({ connections, ofBare, service, bare, loopDelay }) =>
    [
      connections,
      `${ofBare.median.toFixed(3)}, ${ofBare.best.toFixed(3)}`,
      `${Math.round(service.perSecond)}, ${Math.round(bare.perSecond)}`,
      `${milliseconds(service.latency)}, ${milliseconds(bare.latency)}`,
      `${megabytes(service.memory)}, ${megabytes(bare.memory)}`,
      loopDelay.toFixed(1),
    ].join(" | "),
  ),
  `bodies of ${megabytes(large.bytes)}: ${large.perSecond.toFixed(2)}/s, loop delay p99 ${large.loopDelay.toFixed(1)} ms, ` +
    `small ones beside them ${milliseconds(large.small)} ms, peak memory ${megabytes(large.memory)}`,
  `stream of ${batch.records} records, ${megabytes(batch.bytes)}: ${Math.round(batch.perSecond)} records/s, ` +
    `${batch.ofCommandLine.median.toFixed(2)} (best ${batch.ofCommandLine.best.toFixed(2)}) of the command line, ` +
    `peak memory ${megabytes(batch.memory)}, that of the command line ${megabytes(batch.commandLineMemory)}`,
];

import type { Measurement } from "./measurement.ts";
import type { RunResult } from "./run-bodies.ts";

/** Bodies below this size say nothing of the time for a kilobyte. */
const leastBytes = 10_000;

const worstBy = (list: readonly Measurement[], of: (one: Measurement) => number): number =>
  list.reduce((most, one) => Math.max(most, of(one)), 0);

const perKilobyte = ({ milliseconds, bytes }: Measurement): number =>
  bytes < leastBytes ? 0 : milliseconds / (bytes / 1000);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const lines = (rows: readonly (readonly (string | number)[])[]): string[] =>
  rows.map((row) => `| ${row.join(" | ")} |`);

/** Returns what became of hostile bodies as Markdown: a row for each family, then the worst of all. */
export const resultsTable = (standard: string, { measurements, failures }: RunResult): string => {
  const byFamily = Map.groupBy(measurements, ({ family }) => family);
  const rows = [...byFamily].map(([family, list]) => [
    family,
    list.length,
    megabytes(worstBy(list, ({ bytes }) => bytes)),
    worstBy(list, ({ milliseconds }) => milliseconds).toFixed(1),
    worstBy(list, perKilobyte).toFixed(3),
    worstBy(list, ({ findings }) => findings),
  ]);
  const worst = measurements.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
  return [
    `## ${standard}`,
    "",
    ...lines([
      ["family", "bodies", "largest", "worst ms", "worst ms per kB", "most findings"],
      ["---", "--:", "--:", "--:", "--:", "--:"],
      ...rows,
    ]),
    "",
    `${measurements.length} bodies; worst time ${(worst[0]?.milliseconds ?? 0).toFixed(0)} ms; peak of the heap after a body ${megabytes(worstBy(measurements, ({ heap }) => heap))}, of the process ${megabytes(worstBy(measurements, ({ memory }) => memory))}.`,
    "",
    ...worst.map(
      ({ number, family, bytes, milliseconds }) =>
        `- body ${number} (${family}, ${bytes} bytes): ${milliseconds.toFixed(0)} ms`,
    ),
    ...failures.map(({ number, family, because }) => `- FAILED: body ${number} (${family}) ${because}`),
    "",
  ].join("\n");
};

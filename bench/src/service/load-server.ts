import autocannon from "autocannon";

/** Requests that follow each other on each of some connections. */
export interface LoadRun {
  readonly url: string;
  /** They take turns. */
  readonly bodies: readonly Uint8Array[];
  readonly connections: number;
  readonly seconds: number;
  /** Most requests a second; as many as go where absent. */
  readonly rate?: number;
}

/** What a server did under a load. */
export interface Load {
  readonly requests: number;
  /** Milliseconds from the first answer to the last. */
  readonly time: number;
  /** How long each answer took, in milliseconds. */
  readonly latencies: readonly number[];
}

/**
 * Sends requests for a while.
 *
 * @throws {Error} where one was not answered with 200, for then its time means nothing.
 */
export const loadServer = async ({ url, bodies, connections, seconds, rate }: LoadRun): Promise<Load> => {
  const latencies: number[] = [];
  let first = 0;
  let last = 0;
  const run = autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    requests: bodies.map((body) => ({ body })),
    connections,
    duration: seconds,
    sampleInt: 100,
    timeout: 60,
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  run.on("response", (_client, _status, _bytes, milliseconds) => {
    last = performance.now();
    if (latencies.length === 0) first = last;
    latencies.push(milliseconds);
  });
  const { errors, non2xx } = await run;
  if (errors + non2xx > 0 || latencies.length < 2) {
    throw new Error(`of ${latencies.length} answers ${non2xx} were not 200, and ${errors} requests failed`);
  }
  return { requests: latencies.length - 1, time: last - first, latencies };
};

import { ratioOf, timingOf } from "../measure.ts";
import { type Load, loadServer } from "./load-server.ts";
import { percentilesOf } from "./percentiles.ts";
import type { ServerFigures, ServiceRate } from "./service-result.ts";
import { findingsOf, serviceUrl } from "./service-url.ts";
import type { BenchServer } from "./start-server.ts";
import type { Servers } from "./with-servers.ts";

/** How the service is measured at a number of connections. */
export interface RateRun {
  /** Different sound plans, which take turns. */
  readonly bodies: readonly Uint8Array[];
  readonly connections: number;
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
  /** Length of a round of each server. */
  readonly seconds: number;
}

const timeOf = (loads: readonly Load[]) => timingOf(loads.map(({ requests, time }) => time / requests));

const figuresOf = (server: BenchServer, loads: readonly Load[]): ServerFigures => ({
  perSecond: 1000 / timeOf(loads).median,
  latency: percentilesOf(loads.flatMap(({ latencies }) => latencies)),
  memory: server.memory(),
});

/** @throws {Error} where a plan is not judged or has a finding, so that what it costs means nothing. */
const requireSound = async (service: BenchServer, bodies: readonly Uint8Array[]): Promise<void> => {
  for (const body of bodies) {
    const { length } = await findingsOf(service.address, body);
    if (length > 0) throw new Error(`a sound plan has ${length} findings`);
  }
};

/** Measures the service against the server that only parses; they take turns. */
export const compareServers = async ({ service, bare }: Servers, run: RateRun): Promise<ServiceRate> => {
  const { bodies, connections, rounds, warmUp, seconds } = run;
  await requireSound(service, bodies);
  const ofBare: Load[] = [];
  const ofService: Load[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const load = { bodies, connections, seconds };
    const bareLoad = await loadServer({ ...load, url: bare.address });
    const serviceLoad = await loadServer({ ...load, url: serviceUrl(service.address) });
    if (round < 0) continue;
    ofBare.push(bareLoad);
    ofService.push(serviceLoad);
  }
  return {
    connections,
    ofBare: ratioOf(timeOf(ofBare), timeOf(ofService)),
    service: figuresOf(service, ofService),
    bare: figuresOf(bare, ofBare),
  };
};

import { usualRecords } from "../usual-records.ts";
import { compareServers } from "./compare-servers.ts";
import { loadServer } from "./load-server.ts";
import { measureBatch } from "./measure-batch.ts";
import { measureLarge } from "./measure-large.ts";
import type { ServiceResult } from "./service-result.ts";
import { targetConnections } from "./service-target.ts";
import { serviceUrl } from "./service-url.ts";
import { watchLoop, watchSeconds } from "./watch-loop.ts";
import { withServers } from "./with-servers.ts";

/** Connections at which the service is measured. */
const connectionCounts = [1, targetConnections, 128];

/** Different plans that take turns. */
const plans = 8;

/** How thoroughly it is measured. */
export interface ServiceEffort {
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
  /** Length of a round of each server. */
  readonly seconds: number;
  /** Size of the file that is sent as a stream. */
  readonly batchBytes: number;
}

/** What is measured for the results. */
export const fullServiceRun: ServiceEffort = { rounds: 5, warmUp: 2, seconds: 3, batchBytes: 2e8 };

/** What shows that everything runs. */
export const quickServiceRun: ServiceEffort = { rounds: 1, warmUp: 1, seconds: 1, batchBytes: 1e7 };

/** How the service is measured. */
export interface ServiceRun extends ServiceEffort {
  /** A folder for the file of records. */
  readonly folder: string;
  /** Hears what comes next. */
  readonly say: (what: string) => void;
}

/** Measures everything about the service, each part with processes of its own. */
export const measureService = async ({ folder, batchBytes, say, ...effort }: ServiceRun): Promise<ServiceResult> => {
  const bodies = usualRecords(plans, 0);
  const rates: ServiceResult["rates"][number][] = [];
  for (const connections of connectionCounts) {
    say(`service, plans of 40 KB over ${connections} ${connections === 1 ? "connection" : "connections"}`);
    const rate = await withServers(async (servers) => {
      const { address } = servers.service;
      const compared = await compareServers(servers, { bodies, connections, ...effort });
      const load = { url: serviceUrl(address), bodies, connections, seconds: watchSeconds };
      const { loopDelay } = await watchLoop(address, () => loadServer(load));
      return { ...compared, loopDelay };
    });
    rates.push(rate);
  }
  say("service, bodies of 10 MB");
  const large = await measureLarge();
  say("service, a stream of records");
  const batch = await measureBatch(folder, batchBytes, effort.rounds);
  return { date: new Date().toISOString().slice(0, 10), rates, large, batch };
};

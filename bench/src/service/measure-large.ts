import { recordText } from "../records/record-texts.ts";
import { largeBodies } from "./large-bodies.ts";
import { loadServer } from "./load-server.ts";
import { percentilesOf } from "./percentiles.ts";
import type { LargeBodies } from "./service-result.ts";
import { findingsOf, serviceUrl } from "./service-url.ts";
import { startService } from "./start-server.ts";
import { watchLoop, watchSeconds } from "./watch-loop.ts";

/** Small requests a second, of four connections together: as they come to a service that has room for more. */
const smallRate = 100;

const smallBodies = (): readonly Uint8Array[] =>
  Array.from({ length: 8 }, (_, number) => Buffer.from(recordText(number, { size: 5, faulty: 0 })));

/** @throws {Error} where the service does not find in them what they are made for, so that their time means nothing. */
const requireBodies = async (address: string, bodies: readonly Uint8Array[]): Promise<void> => {
  for (const [at, body] of bodies.entries()) {
    const { length } = await findingsOf(address, body);
    if (length > 0 !== (at === 1)) throw new Error(`body ${at} of the large and small ones has ${length} findings`);
  }
};

/** Measures the service while it judges bodies as large as it takes, one after the other, and small ones beside them. */
export const measureLarge = async (): Promise<LargeBodies> => {
  const large = largeBodies();
  const small = smallBodies();
  const service = await startService();
  try {
    await requireBodies(service.address, [...large, ...small]);
    const run = { url: serviceUrl(service.address), seconds: watchSeconds };
    const { loopDelay, result } = await watchLoop(service.address, () =>
      Promise.all([
        loadServer({ ...run, bodies: large, connections: 1 }),
        loadServer({ ...run, bodies: small, connections: 4, rate: smallRate }),
      ]),
    );
    const [ofLarge, ofSmall] = result;
    return {
      bytes: large.reduce((sum, { length }) => sum + length, 0) / large.length,
      perSecond: (1000 * ofLarge.requests) / ofLarge.time,
      loopDelay,
      small: percentilesOf(ofSmall.latencies),
      memory: service.memory(),
    };
  } finally {
    await service.stop();
  }
};

import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ratioOf } from "../measure.ts";
import { bulkProgram, requireRecords } from "../programs/bulk-program.ts";
import { type MeasuredProgram, measurePrograms } from "../programs/measure-programs.ts";
import type { PeerResult } from "../results.ts";
import { writePeerInput } from "./find-peers.ts";
import type { Peer } from "./peer.ts";

const inputs: { readonly [Key in Peer["takes"]]: string } = { lines: "one file", files: "one file a record" };

/**
 * Measures peers on files of sound records, and bulk on the same file in the same rounds.
 *
 * @param share of the size that each peer is measured on; 1 in a full run.
 */
export const measurePeers = async (
  peers: readonly Peer[],
  folder: string,
  rounds: number,
  share: number,
): Promise<PeerResult[]> => {
  const results: PeerResult[] = [];
  for (const megabytes of new Set(peers.map((peer) => peer.megabytes))) {
    const place = join(folder, `${megabytes}`);
    const output = join(place, "judged");
    const group = peers.filter((peer) => peer.megabytes === megabytes);
    const { input, records, bytes } = await writePeerInput(place, 0, megabytes * share * 1e6);
    const programs: Record<string, MeasuredProgram> = {
      one: bulkProgram(input.lines, output, 1),
      two: bulkProgram(input.lines, output, 2),
    };
    for (const peer of group) programs[peer.name] = await peer.program(input);
    const times = await measurePrograms<string>(programs, rounds, 1);
    await requireRecords(output, records);
    for (const { name, takes } of group) {
      const { one, two, [name]: timing } = times;
      if (timing === undefined || one === undefined || two === undefined) continue;
      results.push({
        name,
        input: inputs[takes],
        records,
        bytes,
        overOne: ratioOf(timing, one),
        overTwo: ratioOf(timing, two),
        memory: two.memory === 0 ? 0 : timing.memory / two.memory,
      });
    }
    await rm(place, { recursive: true });
  }
  return results;
};

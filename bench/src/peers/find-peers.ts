import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../programs/run-program.ts";
import { writeRecordFiles } from "../records/write-record-files.ts";
import { writeRecords } from "../records/write-records.ts";
import type { Peer, PeerInput } from "./peer.ts";

/** Which peers can be measured, and the names of the others. */
export interface FoundPeers {
  readonly found: readonly Peer[];
  readonly leftOut: readonly string[];
}

/** Writes records both ways that peers take them. */
export const writePeerInput = async (folder: string, faulty: 0 | 100, bytes: number) => {
  await mkdir(folder, { recursive: true });
  const input: PeerInput = { lines: join(folder, "records.jsonl"), files: join(folder, "files") };
  const file = await writeRecords(input.lines, { size: 40, faulty }, bytes);
  await writeRecordFiles(input.lines, input.files);
  return { ...file, input };
};

/**
 * Tries each peer on a few records, and leaves out those that are not on this machine or cannot read the schema; why
 * is printed.
 *
 * @throws {Error} where a peer takes records that are wrong, so that its time means nothing.
 */
export const findPeers = async (peers: readonly Peer[], folder: string): Promise<FoundPeers> => {
  const sound = await writePeerInput(join(folder, "sound"), 0, 100_000);
  const faulty = await writePeerInput(join(folder, "faulty"), 100, 100_000);
  const found: Peer[] = [];
  const leftOut: string[] = [];
  for (const peer of peers) {
    try {
      await runProgram(await peer.program(sound.input));
    } catch (error) {
      console.error(`${peer.name} is left out. ${error instanceof Error ? error.message : ""}`);
      leftOut.push(peer.name);
      continue;
    }
    const taken = await runProgram(await peer.program(faulty.input)).then(
      () => true,
      () => false,
    );
    if (taken) throw new Error(`${peer.name} takes records that are wrong, so its time means nothing`);
    found.push(peer);
  }
  return { found, leftOut };
};

/**
 * The full run: measures every line of the table, records and files of several sizes, the service, and the other validators, all as ratios
 * within the run; writes `bench/results.json`. `BENCH_GB=0.1,1,4` and `BENCH_PEERS=1` add what takes long. Run as `pnpm bench`
 * after `pnpm build`.
 */
import { benchOptions } from "./bench-options.ts";
import { describeMachine } from "./describe-machine.ts";
import { ratioOf, type Timing } from "./measure.ts";
import { measureFile } from "./measure-file.ts";
import { measureStart } from "./measure-start.ts";
import { measuredTargets } from "./measured-targets.ts";
import { findPeers } from "./peers/find-peers.ts";
import { measurePeers } from "./peers/measure-peers.ts";
import { peers } from "./peers/peers.ts";
import { measurePhases } from "./phases.ts";
import { requireBuild } from "./programs/bulk-program.ts";
import { writeParseOnly } from "./programs/write-parse-only.ts";
import { asOf, faultyShares, type RecordKind, recordSizes } from "./records/record-texts.ts";
import type { FileResult, PeerResult, Results } from "./results.ts";
import { writeResults } from "./results-file.ts";
import { ruleCosts } from "./rule-costs.ts";
import { fullServiceRun, measureService } from "./service/measure-service.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";
import { shareOfWide, usualRecords } from "./usual-records.ts";

const rounds = 5;
const largeRounds = 3;
const options = benchOptions(process.env);
const say = (what: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

/** Files of a gigabyte and more take long. */
const isLarge = (gigabytes: number): boolean => gigabytes >= 1;

/** Records of every size, and the usual ones with every share of faulty ones, in the smallest file where that is a small one. */
const kindsOf = (gigabytes: number): RecordKind[] => {
  if (gigabytes !== options.gigabytes[0] || isLarge(gigabytes)) return [{ size: 40, faulty: 0 }];
  const sizes = recordSizes.map((size): RecordKind => ({ size, faulty: 0 }));
  const shares = faultyShares.filter((faulty) => faulty > 0).map((faulty): RecordKind => ({ size: 40, faulty }));
  return [...sizes, ...shares];
};

const measureFiles = async (folder: string): Promise<FileResult[]> => {
  const parseOnly = await writeParseOnly(folder);
  const first = new Map<string, Timing>();
  const files: FileResult[] = [];
  for (const gigabytes of options.gigabytes) {
    for (const kind of kindsOf(gigabytes)) {
      say(`${gigabytes} GB of records of ${kind.size} KB, ${kind.faulty} % faulty`);
      const { result, parse } = await measureFile({
        ...kind,
        gigabytes,
        folder,
        parseOnly,
        ...(isLarge(gigabytes) ? { rounds: largeRounds, warmUp: 0 } : { rounds, warmUp: 1 }),
      });
      const before = first.get(`${kind.size} ${kind.faulty}`) ?? parse;
      first.set(`${kind.size} ${kind.faulty}`, before);
      files.push({ ...result, parseGrowth: ratioOf(parse, before) });
    }
  }
  return files;
};

const measureOthers = async (folder: string): Promise<{ peers: PeerResult[]; leftOut: readonly string[] }> => {
  if (options.peers === 0) return { peers: [], leftOut: [] };
  const { found, leftOut } = await findPeers(peers, folder);
  say(`other validators: ${found.map(({ name }) => name).join(", ")}`);
  return { peers: await measurePeers(found, folder, rounds, options.peers), leftOut };
};

await requireBuild();
const results = await withTemporaryFolder(async (folder): Promise<Results> => {
  say("parts");
  const sound = usualRecords(200, 0);
  const phases = await measurePhases(sound, usualRecords(200, 100), 15, 5);
  const costs = ruleCosts(
    sound.map((record) => record.toString("utf8")),
    asOf,
    6000,
  );
  say("start");
  const start = await measureStart(folder, 15);
  const files = await measureFiles(folder);
  const service = await measureService({ ...fullServiceRun, folder, say });
  const others = await measureOthers(folder);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    records: {
      count: sound.length,
      meanBytes: sound.reduce((sum, { length }) => sum + length, 0) / sound.length,
      wide: shareOfWide(sound),
    },
    phases,
    start,
    files,
    service,
    ...others,
    targets: measuredTargets({ phases, start, files, service, peers: others.peers }),
    ruleCosts: costs,
  };
});
await writeResults(results);
say("bench/results.json is written; pnpm bench:page makes docs/performance.md of it");

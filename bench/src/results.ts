import type { Timing } from "./measure.ts";
import type { PhaseCosts } from "./phases.ts";
import type { FaultyShare, RecordSize } from "./records/record-texts.ts";
import type { RuleCosts } from "./rule-costs.ts";
import type { ServiceResult } from "./service/service-result.ts";
import type { TargetId } from "./targets.ts";

/** A program on a file: what it takes of the time of parsing only on the same file in the same run, and its memory. */
export interface FileCost {
  readonly ofParse: Timing;
  /** Most bytes of memory at once; 0 where the system does not say. */
  readonly memory: number;
}

/** What one file of records came to. */
export interface FileResult {
  /** Size of the file as it was asked for. */
  readonly gigabytes: number;
  readonly size: RecordSize;
  readonly faulty: FaultyShare;
  readonly records: number;
  readonly bytes: number;
  /** Bulk on one thread and on two. */
  readonly one: FileCost;
  readonly two: FileCost;
  /** Bulk on one thread without comparing records with each other. */
  readonly withoutSets: FileCost;
  /** Bulk on one thread after a run that judged the same records, without comparing them with each other. */
  readonly again: FileCost;
  /** Time of one thread over that of two. */
  readonly scaling: Timing;
  /** Most bytes of memory that parsing only had at once. */
  readonly parseMemory: number;
  /** Time of parsing only, of that of the first file of these records in the run. */
  readonly parseGrowth: Timing;
}

/** Another program on a file of sound records, and bulk on the same file in the same run. */
export interface PeerResult {
  readonly name: string;
  /** What it is given: one file, or one file for each record. */
  readonly input: string;
  readonly records: number;
  readonly bytes: number;
  /** Time of the peer over that of bulk on one thread, and on two. */
  readonly overOne: Timing;
  readonly overTwo: Timing;
  /** Peak memory of the peer over that of bulk on two threads; 0 where the system does not say. */
  readonly memory: number;
}

/** Everything that a run measured; ratios only, but for the service. Kept in `bench/results.json`. */
export interface Results {
  /** ISO 8601 date of the run. */
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memory: number;
    readonly node: string;
    readonly v8: string;
  };
  readonly records: {
    /** Records that the parts were measured on. */
    readonly count: number;
    readonly meanBytes: number;
    /** Share of them with a character outside Latin-1: their text takes two bytes a character, which is slower to parse. */
    readonly wide: number;
  };
  readonly phases: PhaseCosts;
  readonly start: Timing;
  readonly files: readonly FileResult[];
  readonly peers: readonly PeerResult[];
  /** Absent where it was not measured. */
  readonly service?: ServiceResult;
  /** Names of the peers that were left out, because they are not on the machine. */
  readonly leftOut: readonly string[];
  /** Measured ratios of the lines of the table that the run could measure. */
  readonly targets: { readonly [Id in TargetId]?: Timing };
  readonly ruleCosts: RuleCosts;
}

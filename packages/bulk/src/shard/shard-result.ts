import type { CollectedFacts } from "../sets/collect-facts.ts";
import type { ObjectProblemKind } from "../source/object-reader.ts";

/** How often each severity was found. */
export interface SeverityCounts {
  readonly error: number;
  readonly query: number;
  readonly advice: number;
}

/** How far a part of a standard is filled in: in how many records it has content, says that it is empty, or neither. */
export interface PartCount {
  /** "ehc-plan 1.0.0". */
  readonly standard: string;
  /** Letter of a section, or name of a property of the record. */
  readonly part: string;
  readonly filled: number;
  /** Records that say why it is empty. */
  readonly nil: number;
  readonly empty: number;
}

/** A record with many findings, by where it is. */
export interface WorstRecord extends SeverityCounts {
  /** Number of the piece in the shard, from 0. */
  readonly piece: number;
  /** 1-based number of the record in the piece; absent where the object is one record. */
  readonly record?: number;
  /** 0-based line in the piece on which it begins. */
  readonly line: number;
}

/** Why a record was held against no standard, as `detectStandard` says it, or that it could not be read. */
export interface UnjudgedRecord {
  readonly piece: number;
  readonly record?: number;
  readonly problem: string;
}

/** What one piece had in it. */
export interface PieceResult {
  readonly records: number;
  /** Line breaks. */
  readonly lines: number;
  /** Why it was not read to its end. */
  readonly problem?: { readonly kind: ObjectProblemKind; readonly text: string };
}

/**
 * What came of a shard: counts, and nothing of any record. The findings are in a file beside it; so are, until all shards are
 * there, the facts that compare records with each other.
 */
export interface ShardResult {
  readonly shard: number;
  readonly pieces: readonly PieceResult[];
  /** Records held against each standard: "ehc-plan 1.0.0". */
  readonly standards: Readonly<Record<string, number>>;
  readonly counts: SeverityCounts;
  /** By rule id: findings, and records that have any. */
  readonly rules: Readonly<Record<string, { readonly findings: number; readonly records: number }>>;
  /** By rule id: records that the rule passed over, because what it reads is unsound. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Ids of the rules that ran on a record. */
  readonly ran: readonly string[];
  /** How many records have how many findings; see `findingsBuckets`. */
  readonly perRecord: readonly number[];
  readonly parts: readonly PartCount[];
  /** At most ten, the worst first. */
  readonly worst: readonly WorstRecord[];
  /** Records that were held against nothing, by why; and the first of them. */
  readonly unjudged: Readonly<Record<string, number>>;
  readonly firstUnjudged: readonly UnjudgedRecord[];
  /** Records that were not judged to their end, and faults of files that are in no record. */
  readonly incomplete: number;
  /** What was taken of the records to compare them with others, and the names of the files that it is in. */
  readonly sets?: CollectedFacts;
  /** Records that were taken over from an earlier report. */
  readonly unchanged: number;
}

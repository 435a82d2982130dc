/** How the bytes of an object are divided: a record a line, one JSON document (a record, or a list of them), or whichever fits. */
export type ObjectForm = "lines" | "json" | "auto";

/** Where a member lies in a zip archive. */
export interface ArchiveMember {
  /** Byte of its local header. */
  readonly offset: number;
  /** Bytes as they are stored. */
  readonly compressedSize: number;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc32: number;
}

/** Something that holds records: a file, an object of a store, a member of an archive. */
export interface InputObject {
  /** As findings name it: a path as it was typed, and for a member of an archive its name after that. */
  readonly name: string;
  /** Where a reader finds it: the path of a file, or the key in a store. */
  readonly location: string;
  /** Bytes that it has; of a member of an archive, those that it unpacks to. */
  readonly size: number;
  /** Changes when the bytes do: what the store calls its ETag; of a file its size and the time of its last change. */
  readonly tag: string;
  readonly form: ObjectForm;
  /** Compression of the whole object. */
  readonly encoding?: "gzip" | "zstd";
  /** The member of the zip archive at `location` that it is. */
  readonly member?: ArchiveMember;
}

/**
 * A part of an object. A part of lines owns every line whose first byte lies in it, so that each line is judged once
 * wherever the borders fall; of any other object a part is the whole.
 */
export interface Piece {
  /** Number of the object in the plan, from 0. */
  readonly object: number;
  /** First byte. */
  readonly start: number;
  /** Byte after the last. */
  readonly end: number;
}

/** What one worker judges at a time, in the order of the input. */
export interface Shard {
  /** From 0, in the order of the input. */
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** What a run judges, and how; the same plan gives the same results, whoever works on it. */
export interface Plan {
  readonly planVersion: 1;
  /** What gives the verdicts: versions of the program and of the standards. A run is only taken up again by the same. */
  readonly ruleSet: string;
  /** ISO 8601 date. */
  readonly asOf: string;
  /** "ehc-plan@1.0.0" where every record is held against it; what each record states itself where absent. */
  readonly standard?: string;
  /** Whether records are compared with each other, too. */
  readonly withSets: boolean;
  /** Whether the report keeps what a later run needs to pass over records that are the same still. */
  readonly remember: boolean;
  /** File of verdicts of an earlier report: records that it has are not judged again. */
  readonly since?: string;
  /** Key of the hash that stands for what ties records together: four words of 32 bits. */
  readonly hashKey: readonly [number, number, number, number];
  readonly objects: readonly InputObject[];
  /** What was named and cannot be read, and why. */
  readonly unreadable: readonly { readonly file: string; readonly text: string }[];
  readonly shards: readonly Shard[];
}

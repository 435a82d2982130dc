import type { Timing } from "../measure.ts";
import type { Percentiles } from "./percentiles.ts";

/** What a server did with plans of 40 to 60 KB. */
export interface ServerFigures {
  /** Requests a second in the round in the middle. */
  readonly perSecond: number;
  /** Time of an answer in milliseconds, over all rounds. */
  readonly latency: Percentiles;
  /** Most bytes of memory at once; 0 where the system does not say. */
  readonly memory: number;
}

/** The service against a server that only parses, at one number of connections. */
export interface ServiceRate {
  readonly connections: number;
  /** Requests of the service, of those of the other. */
  readonly ofBare: Timing;
  readonly service: ServerFigures;
  readonly bare: ServerFigures;
}

/** Bodies as large as are taken, one after the other, with small ones beside them. */
export interface LargeBodies {
  /** Mean size in bytes, and how many a second were judged. */
  readonly bytes: number;
  readonly perSecond: number;
  /** How late the event loop was, in milliseconds: all but one turn of a hundred were less late. */
  readonly loopDelay: number;
  /** Time of an answer to a small body beside them, in milliseconds. */
  readonly small: Percentiles;
  /** Most bytes of memory at once; 0 where the system does not say. */
  readonly memory: number;
}

/** A stream of records against the command line on the same file. */
export interface BatchStream {
  readonly records: number;
  readonly bytes: number;
  /** Records a second of the stream, of those of the command line. */
  readonly ofCommandLine: Timing;
  readonly perSecond: number;
  /** Most bytes of memory of the service and of the command line at once; 0 where the system does not say. */
  readonly memory: number;
  readonly commandLineMemory: number;
}

/** What a run measured of the service. Figures of both sides are kept, because the sizing of the service is taken from them. */
export interface ServiceResult {
  /** ISO 8601 date. */
  readonly date: string;
  readonly rates: readonly (ServiceRate & {
    /** How late its event loop was, as in `LargeBodies`. */
    readonly loopDelay: number;
  })[];
  readonly large: LargeBodies;
  readonly batch: BatchStream;
}

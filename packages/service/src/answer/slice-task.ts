import type { Counts, Severity } from "@send-standards/core";
import type { HashKey, RecordText } from "@send-standards/validator";
import type { StandardVersion } from "./answer-task.ts";
import type { RecordFacts } from "./record-facts.ts";

/** Some records of a batch that follow each other. Plain data, so that a thread can take it. */
export interface SliceTask {
  /** Records, and what is wrong with the input between them. */
  readonly records: readonly RecordText[];
  /** What they are held against; what each states itself where absent. */
  readonly standard?: StandardVersion | undefined;
  readonly role?: "producer" | "receiver" | undefined;
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly failOn: Severity | "never";
  /** Key of the hash under which facts of the records are returned; none are where it is absent. */
  readonly hashKey?: HashKey | undefined;
}

/** What becomes of them. Plain data, so that a thread can return it. */
export interface SliceAnswer {
  /** One line of JSON for each that was taken, in order. */
  readonly text: string;
  /** How many of the task's entries were taken: all, or fewer where there is much to say about them. */
  readonly taken: number;
  /** How many of those are records. */
  readonly records: number;
  /** Records with a finding at or above the threshold, or that could not be judged. */
  readonly failing: number;
  /** Records that were held against nothing, or not to their end. */
  readonly incomplete: number;
  /** Whether the input itself, which its records lie in, is as it should be. */
  readonly isSound: boolean;
  readonly counts: Counts;
  readonly byStandard: readonly (readonly [standard: string, version: string, records: number])[];
  /** How many findings each rule has. */
  readonly byRule: readonly (readonly [rule: string, count: number])[];
  /** What rules about several records need to know of them. */
  readonly facts: readonly RecordFacts[];
}

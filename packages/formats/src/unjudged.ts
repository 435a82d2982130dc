import type { DetectionProblem, PublishedStandard } from "@send-standards/catalogue";
import { nameStandards, printable } from "@send-standards/core";
import { standardInput } from "./standard-input.ts";

/** Something that was not held against any standard: a record, or a whole file where there is no number. */
export interface Unjudged {
  readonly file: string;
  /** 1-based number of the record in its file; absent where the file is one record, or could not be read. */
  readonly record?: number;
  readonly problem: DetectionProblem | "unreadable";
  /** Why, in one sentence without the file's name and without a value of the record. */
  readonly text: string;
}

/** Returns the name of a file for people. */
export const displayFile = (file: string): string => (file === standardInput ? "standard input" : printable(file));

/** Returns where something is, for people: "plans.ndjson, record 3". */
const displayPlace = ({ file, record }: Pick<Unjudged, "file" | "record">): string =>
  record === undefined ? displayFile(file) : `${displayFile(file)}, record ${record}`;

/** Returns what was not judged and why, in one line for people. */
export const describeUnjudged = (one: Unjudged): string =>
  one.problem === "unreadable" ? one.text : `${displayPlace(one)}: not judged. ${one.text}`;

const reasons: Readonly<Record<DetectionProblem, (known: string) => string>> = {
  "not-an-object": () => "This is no object, so it states no standard.",
  "no-standard": (known) => `The record states no standard. Add "standard" and "standardVersion"; known are ${known}.`,
  "unknown-standard": (known) => `The record states a standard that is not known here. Known are ${known}.`,
  "no-version": (known) =>
    `The record states no version of its standard that can be read. Write it as text, such as "1.0"; known are ${known}.`,
  "unknown-major": (known) =>
    `The record states a major version of its standard that is not known here. Known are ${known}.`,
};

/** Returns why a record was held against no standard, in one sentence without a value of the record. */
export const describeDetection = (problem: DetectionProblem, known: readonly PublishedStandard[]): string =>
  reasons[problem](nameStandards(known));

import { type Finding, parsePointer, type Standard } from "@send-standards/core";
import type { Outcome } from "../judge/create-judge.ts";
import { type PartState, partState } from "./part-state.ts";

/** All that a run keeps of what was found in one record. */
export interface Verdict {
  /** What it was held against; absent where that was nothing. */
  readonly standard?: Standard;
  /** A letter for each part of the standard, in its order; see `partLetters`. */
  readonly parts: string;
  readonly findings: readonly Finding[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
  /** Ids of the rules that passed over it. */
  readonly skipped: readonly string[];
  /** Why it was held against nothing, although it could be read. */
  readonly unjudged?: string;
  /** Whether it was judged to its end. */
  readonly complete: boolean;
}

/** How a verdict writes how far a part is filled in. */
export const partLetters: Readonly<Record<PartState, string>> = { filled: "f", nil: "n", empty: "e" };

const paths = new WeakMap<Standard, readonly (readonly string[])[]>();

/** Returns the tokens of the pointers of the parts of a standard. */
export const partPaths = (standard: Standard): readonly (readonly string[])[] => {
  const known = paths.get(standard) ?? (standard.parts ?? []).map(parsePointer);
  paths.set(standard, known);
  return known;
};

const noRules: readonly string[] = [];

/** Returns the verdict in what became of a record. */
export const verdictOf = ({ judgement, standard, unjudged, own }: Outcome): Verdict => {
  const { findings, ran, skipped, complete } = judgement;
  let parts = "";
  if (standard !== undefined) {
    for (const path of partPaths(standard)) parts += partLetters[partState(own?.input.value, path)];
  }
  return {
    ...(standard === undefined ? {} : { standard }),
    parts,
    findings,
    ran,
    skipped: skipped.length === 0 ? noRules : skipped.map(({ rule }) => rule),
    ...(unjudged === undefined ? {} : { unjudged: unjudged.problem }),
    complete,
  };
};

import type { Sequence } from "./fast-check-pattern.ts";

/** A machine that reads a text character by character and is in one state after each. */
export interface Automaton {
  /** Characters that no state tells apart, as ranges of their codes; the first class has number 1. */
  readonly classes: readonly (readonly [from: number, to: number])[][];
  /** For each state, which state follows on a character of no class (always 0) and of each class. */
  readonly table: readonly (readonly number[])[];
  readonly start: number;
  /** The states from this one on accept; state 0 never does and is never left. */
  readonly accepting: number;
}

/** How far into its runs one sequence is: `taken` characters of run `run`. */
interface Position {
  readonly sequence: Sequence;
  readonly run: number;
  readonly taken: number;
}

interface State {
  readonly accepts: boolean;
  /** The following state, by its name, for each character that has one. */
  readonly next: ReadonlyMap<number, string>;
}

/** Adds the positions that can be reached without a character. */
const closure = (positions: readonly Position[]): Position[] =>
  positions.flatMap((position): Position[] => {
    const { sequence, run, taken } = position;
    const least = sequence[run]?.least;
    return least === undefined || taken < least
      ? [position]
      : [position, ...closure([{ sequence, run: run + 1, taken: 0 }])];
  });

const take = (positions: readonly Position[], character: number): Position[] =>
  positions.flatMap(({ sequence, run, taken }) => {
    const here = sequence[run];
    return here !== undefined && taken < here.most && here.characters.includes(character)
      ? closure([{ sequence, run, taken: taken + 1 }])
      : [];
  });

/** All states, by a name that two of them share where the same texts may follow; the first state is the last. */
const statesOf = (sequences: readonly Sequence[]): ReadonlyMap<string, State> => {
  const states = new Map<string, State>();
  const known = new Map<string, string>();
  const visit = (positions: readonly Position[]): string => {
    const place = JSON.stringify(
      positions.map(({ sequence, run, taken }) => [sequences.indexOf(sequence), run, taken]),
    );
    const seen = known.get(place);
    if (seen !== undefined) return seen;
    const accepts = positions.some(({ sequence, run }) => run === sequence.length);
    const characters = new Set(positions.flatMap(({ sequence, run }) => sequence[run]?.characters ?? []));
    const next = new Map(
      [...characters]
        .sort((a, b) => a - b)
        .map((character) => [character, take(positions, character)] as const)
        .filter(([, following]) => following.length > 0)
        .map(([character, following]) => [character, visit(following)]),
    );
    // What follows is named already, because repeats are bounded and no text leads back.
    const content = JSON.stringify([accepts, ...next]);
    const name = [...states].find(([, state]) => JSON.stringify([state.accepts, ...state.next]) === content)?.[0];
    if (name === undefined) states.set(`${states.size}`, { accepts, next });
    known.set(place, name ?? `${states.size - 1}`);
    return name ?? `${states.size - 1}`;
  };
  visit(sequences.flatMap((sequence) => closure([{ sequence, run: 0, taken: 0 }])));
  return states;
};

/** Codes as ranges: 48 to 57 and 65 to 90. */
export const rangesOf = (characters: readonly number[]): [from: number, to: number][] => {
  const found: [number, number][] = [];
  for (const character of characters) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === character - 1) last[1] = character;
    else found.push([character, character]);
  }
  return found;
};

/** Returns the smallest automaton that accepts what one of `sequences` fits. */
export const automatonOf = (sequences: readonly Sequence[]): Automaton => {
  const states = [...statesOf(sequences)];
  const start = states.at(-1)?.[0] ?? "";
  const ordered = [...states.filter(([, { accepts }]) => !accepts), ...states.filter(([, { accepts }]) => accepts)];
  const number = new Map(ordered.map(([name], at) => [name, at + 1]));
  const columns = new Map<string, number[]>();
  for (const character of new Set(states.flatMap(([, { next }]) => [...next.keys()]))) {
    const column = JSON.stringify(ordered.map(([, { next }]) => number.get(next.get(character) ?? "") ?? 0));
    columns.set(column, [...(columns.get(column) ?? []), character]);
  }
  const following: number[][] = [...columns.keys()].map((column) => JSON.parse(column));
  return {
    classes: [...columns.values()].map((characters) => rangesOf(characters.toSorted((a, b) => a - b))),
    table: Array.from({ length: ordered.length + 1 }, (_, state) => [
      0,
      ...following.map((column) => column[state - 1] ?? 0),
    ]),
    start: number.get(start) ?? 0,
    accepting: ordered.findIndex(([, { accepts }]) => accepts) + 1,
  };
};

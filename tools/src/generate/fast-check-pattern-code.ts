import { automatonOf, rangesOf } from "./fast-check-automaton.ts";
import { type Run, readPattern, type Sequence } from "./fast-check-pattern.ts";
import type { Declare } from "./fast-check-writer.ts";

/** The code that tells whether the text `t` has one form. */
export interface PatternCode {
  /** Statements of a function, which return true or false. */
  readonly code: string;
  /** How many characters a text of this form has at least, and at most. */
  readonly least: number;
  readonly most: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const leastOf = (sequence: Sequence): number => sum(sequence.map((run) => run.least));
const mostOf = (sequence: Sequence): number => sum(sequence.map((run) => run.most));

const varies = ({ least, most }: Run): boolean => least < most;

/** A place that is so many characters behind the start or, below zero, before the end. */
const place = (offset: number, fromEnd: boolean): string =>
  fromEnd ? (offset === 0 ? "t.length" : `t.length - ${-offset}`) : `${offset}`;

/**
 * Looks at one run of characters after the other. What the other runs leave of the text is the length of the one run that may
 * vary, so that each has its place.
 */
const sequenceLines = (sequence: Sequence, declare: Declare): string[] => {
  const lines = ["let a = 1;"];
  let fromEnd = false;
  let offset = 0;
  for (const run of sequence) {
    const start = place(offset, fromEnd);
    offset += run.least;
    if (varies(run)) {
      fromEnd = true;
      offset -= leastOf(sequence);
    }
    const table = declare(`classed([${JSON.stringify(rangesOf(run.characters))}])`);
    // No branch inside the loop: the processor would guess it wrong as often as texts differ.
    lines.push(
      run.least === 1 && run.most === 1
        ? `a &= ${table}[t.charCodeAt(${start})];`
        : `for (let i = ${start}, e = ${place(offset, fromEnd)}; i < e; i++) a &= ${table}[t.charCodeAt(i)];`,
    );
  }
  return [...lines, "return a === 1;"];
};

/** Goes from state to state of the automaton of `sequences`. */
const automatonLines = (sequences: readonly Sequence[], end: string, declare: Declare): string[] => {
  const { classes, table, start, accepting } = automatonOf(sequences);
  const width = classes.length + 1;
  const states = table.flatMap((row) => row.map((state) => state * width));
  if (states.length > 2 ** 16) throw new Error("no fast check for a pattern with so many states");
  const [following, characters] = [`new Uint16Array([${states}])`, `classed(${JSON.stringify(classes)})`].map(declare);
  return [
    `let s = ${start * width};`,
    `for (let i = 0; i < ${end}; i++) s = ${following}[s + ${characters}[t.charCodeAt(i)]];`,
    `return s >= ${accepting * width};`,
  ];
};

/**
 * Returns the code that tells whether a text has the form of `pattern`: by the codes of its characters, unless the pattern
 * repeats a group.
 *
 * @throws Error where the pattern is outside the portable subset.
 */
export const patternCode = (pattern: string, declare: Declare): PatternCode => {
  const sequences = readPattern(pattern);
  if (sequences === undefined) {
    const code = `return ${declare(new RegExp(pattern).toString())}.test(t);`;
    return { code, least: 0, most: Number.POSITIVE_INFINITY };
  }
  const least = Math.min(...sequences.map(leastOf));
  const most = Math.max(...sequences.map(mostOf));
  const [only] = sequences;
  const isPlain = only !== undefined && sequences.length === 1 && only.filter(varies).length < 2;
  const lines = [
    `if (${least === most ? `t.length !== ${least}` : `t.length < ${least} || t.length > ${most}`}) return false;`,
    ...(isPlain
      ? sequenceLines(only, declare)
      : automatonLines(sequences, least === most ? `${least}` : "t.length", declare)),
  ];
  return { code: lines.join("\n    "), least, most };
};

import { automatonOf, rangesOf } from "./fast-check-automaton.ts";
import { testOf } from "./fast-check-engine.ts";
import { type Run, readPattern, type Sequence } from "./fast-check-pattern.ts";
import type { Tables } from "./fast-check-tables.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const leastOf = (sequence: Sequence): number => sum(sequence.map((run) => run.least));
const mostOf = (sequence: Sequence): number => sum(sequence.map((run) => run.most));

/** The number of the class of each character of ASCII; 0 is no class. */
const classesOf = (classes: readonly (readonly (readonly [from: number, to: number])[])[]): number[] =>
  Array.from(
    { length: 128 },
    (_, character) =>
      1 + classes.findIndex((ranges) => ranges.some(([from, to]) => character >= from && character <= to)),
  );

/** The runs of a sequence of one class, or of one character of a class and then another class; `undefined` for any other. */
const plainRuns = ([first, rest = first, ...more]: Sequence): readonly [Run, Run] | undefined => {
  if (first === undefined || rest === undefined || more.length > 0 || first.least === 0) return undefined;
  return first === rest || (first.least === 1 && first.most === 1) ? [first, rest] : undefined;
};

/** A pattern, and how many characters a text may have. */
interface Form {
  readonly pattern: string;
  readonly least: number;
  readonly most: number;
}

const formTest = ({ pattern, least, most }: Form, tables: Tables): number => {
  const sequences = readPattern(pattern);
  if (sequences === undefined) {
    return testOf("expression", tables.row({ expressions: pattern, expressionLeast: least, expressionMost: most }));
  }
  const bounds = {
    formLeast: Math.max(least, Math.min(...sequences.map(leastOf))),
    formMost: Math.min(most, Math.max(...sequences.map(mostOf))),
  };
  const group = (classes: Parameters<typeof classesOf>[0]) => tables.run({ classes: classesOf(classes) });
  const [only] = sequences;
  const plain = only === undefined || sequences.length > 1 ? undefined : plainRuns(only);
  if (plain !== undefined) {
    const [formStart, formRest] = plain.map(({ characters }) => group([rangesOf(characters)]));
    return testOf(
      "plain",
      tables.row({ ...bounds, formStart: formStart ?? 0, formRest: formRest ?? 0, formAccepting: 0 }),
    );
  }
  const { classes, table, start, accepting } = automatonOf(sequences);
  const width = classes.length + 1;
  // A state is the place of its row among all states, so that nothing is multiplied when a text is read.
  const first = tables.lengthOf("states");
  tables.run({ states: table.flatMap((row) => row.map((state) => first + state * width)) });
  const states = {
    formStart: first + start * width,
    formRest: group(classes),
    formAccepting: first + accepting * width,
  };
  return testOf("form", tables.row({ ...bounds, ...states }));
};

/**
 * Returns what gives the test of a text that has the form of a pattern, the same test for the same form. A text of such a form
 * has nothing but ASCII in it, where a character is a unit.
 *
 * @throws Error where a pattern is outside the portable subset.
 */
export const forms = (tables: Tables): ((form: Form) => number) => {
  const known = new Map<string, number>();
  return ({ pattern, least, most }) => {
    const key = `${least} ${most} ${pattern}`;
    const test = known.get(key) ?? formTest({ pattern, least, most }, tables);
    known.set(key, test);
    return test;
  };
};

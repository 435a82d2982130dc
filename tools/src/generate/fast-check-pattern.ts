/** A run of characters of one class: between `least` and `most` of those in `characters`. */
export interface Run {
  /** Codes of the characters, in order. */
  readonly characters: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** A pattern without groups: its runs one after the other. */
export type Sequence = readonly Run[];

/** What a pattern says: the sequences of which one must fit, or `undefined` where it repeats a group. */
export type PatternReading = readonly Sequence[] | undefined;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Takes one thing after the other off a pattern. */
const reader = (pattern: string) => {
  let at = 0;
  const refuse = (): never => {
    throw new Error(`no fast check for the pattern ${pattern}: not in the portable subset at ${at}`);
  };
  const take = (form: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(form, "y");
    sticky.lastIndex = at;
    const found = sticky.exec(pattern) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  };
  return { take, refuse, isAtEnd: () => at === pattern.length };
};

type Reader = ReturnType<typeof reader>;

const readClass = ({ take, refuse }: Reader): number[] => {
  const inside: number[] = [];
  while (take(/\]/) === undefined) {
    const [, from, to] = take(/([A-Za-z0-9])-([A-Za-z0-9])/) ?? [];
    if (from !== undefined && to !== undefined) inside.push(...range(codeOf(from), codeOf(to)));
    else inside.push(codeOf(take(/[A-Za-z0-9 ._:/]|-(?=\])/)?.[0] ?? refuse()));
  }
  return [...new Set(inside)].sort((a, b) => a - b);
};

const readTimes = ({ take }: Reader): { least: number; most: number } => {
  if (take(/\?/) !== undefined) return { least: 0, most: 1 };
  const [, least, most = least] = take(/\{([0-9]+)(?:,([0-9]+))?\}/) ?? [];
  return least === undefined ? { least: 1, most: 1 } : { least: Number(least), most: Number(most) };
};

/** All sequences of `first` followed by one of `second`. */
const joined = (first: readonly Sequence[], second: readonly Sequence[]): Sequence[] =>
  first.flatMap((start) => second.map((end) => [...start, ...end]));

const readAtom = (source: Reader): PatternReading => {
  if (source.take(/\(/) !== undefined) {
    const inside = readChoice(source);
    if (source.take(/\)/) === undefined) source.refuse();
    const { least, most } = readTimes(source);
    if (most > 1) return undefined;
    return least === 1 ? inside : inside && [[], ...inside];
  }
  const literal = source.take(/[A-Za-z0-9 _:/-]|\\([./-])/);
  if (literal === undefined && source.take(/\[/) === undefined) source.refuse();
  const characters = literal === undefined ? readClass(source) : [codeOf(literal[1] ?? literal[0])];
  return [[{ characters, ...readTimes(source) }]];
};

const readSequence = (source: Reader): PatternReading => {
  let sequences: PatternReading = [[]];
  while (source.take(/(?=[|)$])/) === undefined) {
    const atom = readAtom(source);
    sequences = sequences && atom && joined(sequences, atom);
  }
  return sequences;
};

const readChoice = (source: Reader): PatternReading => {
  let choices = readSequence(source);
  while (source.take(/\|/) !== undefined) {
    const more = readSequence(source);
    choices = choices && more && [...choices, ...more];
  }
  return choices;
};

/**
 * Reads a pattern of the portable subset: anchored at both ends, of characters, classes and groups in ASCII, with bounded
 * repeats. Within it a text has as many characters as UTF-16 units, and the flag `u` changes nothing.
 *
 * @throws Error where the pattern has anything else.
 */
export const readPattern = (pattern: string): PatternReading => {
  const source = reader(pattern);
  if (source.take(/\^/) === undefined) source.refuse();
  const reading = readSequence(source);
  if (source.take(/\$/) === undefined || !source.isAtEnd()) source.refuse();
  return reading;
};

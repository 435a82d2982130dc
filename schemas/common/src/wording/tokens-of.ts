/** The words and marks of a text, in order. */
export interface Tokens {
  /** Words in lower case without a closing apostrophe, and each mark between them on its own. */
  readonly words: readonly string[];
  /** The same as written. */
  readonly raw: readonly string[];
}

/** A number with its unit ("1:1", "45mins", "30-minute"), a word with its apostrophes and hyphens, or one mark. */
const token =
  /\p{N}[\p{L}\p{M}\p{N}]*(?:[.:/,]\p{N}[\p{L}\p{M}\p{N}]*|-[\p{L}\p{M}\p{N}]+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{M}\p{N}]+)*'?|[^\p{L}\p{N} \t\r\u00a0]/gu;

const withoutApostrophe = (word: string): string => (word.length > 1 && word.endsWith("'") ? word.slice(0, -1) : word);

/** Returns the words and marks of a text. The text is read through once, and once more if they are wanted as written. */
export const tokensOf = (text: string): Tokens => {
  const straight = text.replaceAll("’", "'");
  const words: string[] = straight.toLowerCase().match(token) ?? [];
  if (straight.includes("'")) {
    for (const [at, word] of words.entries()) words[at] = withoutApostrophe(word);
  }
  let raw: readonly string[] | undefined;
  return {
    words,
    get raw() {
      raw ??= straight.match(token) ?? [];
      return raw;
    },
  };
};

const shortened: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "dr", "prof", "st", "approx", "mx"]);

/** Returns whether the token at `at` ends a sentence or a line. The full stop of "Dr." and of "J. Smith" does not. */
export const isStop = (tokens: Tokens, at: number): boolean => {
  const { words } = tokens;
  const word = words[at];
  if (word === "\n") return isCapital(tokens.raw[at + 1] ?? "A");
  if (word === ";" || word === "!" || word === "?" || word === "•" || word === undefined) return true;
  if (word !== ".") return false;
  const before = words[at - 1] ?? "";
  return before.length > 1 && !shortened.has(before);
};

/** Returns whether a word begins with a letter or a digit, and so is no mark. */
export const isWord = (word: string | undefined): word is string =>
  word !== undefined && (word.length > 1 || /[\p{L}\p{N}]/u.test(word));

/** Returns whether a token as written begins with a capital letter. */
export const isCapital = (raw: string | undefined): boolean => {
  const first = raw?.charCodeAt(0) ?? 0;
  if (first < 128) return first >= 65 && first <= 90;
  const letter = raw?.[0] ?? "";
  return letter !== letter.toLowerCase();
};

/** Returns whether a token begins with a digit. */
export const isNumber = (word: string | undefined): boolean => {
  const first = word?.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
};

/** Returns the tokens without what is in quotation marks: a lesson about the word "some" is not vague. */
export const withoutQuotations = (tokens: Tokens): Tokens => {
  if (!tokens.words.some((word) => opening.has(word))) return tokens;
  const { words, raw } = tokens;
  const blank = [...words];
  let open = -1;
  for (const [at, word] of words.entries()) {
    const closes = word === '"' || word === "”" || word === "'" || (raw[at]?.endsWith("'") ?? false);
    if (open !== -1 && closes) {
      blank.fill("|", open, at + 1);
      open = -1;
    } else if (opening.has(word)) open = at;
  }
  return { words: blank, raw };
};

const opening: ReadonlySet<string> = new Set(['"', "“", "‘", "'"]);

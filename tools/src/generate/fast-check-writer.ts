import { type PatternCode, patternCode } from "./fast-check-pattern-code.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Receives an expression that a module needs once, and returns the name under which it stands there. */
export type Declare = (code: string) => string;

/** How generated code tests the value `v`: by an expression that is true, or by one that counts and is -1 where `v` is unsound. */
export interface Test {
  readonly counts: boolean;
  readonly code: string;
}

/** What the code of one schema is written with. */
export interface Writer {
  readonly declare: Declare;
  /** Returns the call that tells whether the text `v` has the form of a pattern, and how long such a text is. */
  readonly form: (pattern: string) => Omit<PatternCode, "code"> & { readonly call: string };
  /** Returns the test of a schema at a place. */
  readonly test: (schema: JsonSchema, place: string) => Test;
}

/**
 * Returns statements that leave a function with -1 where `v` fails, and add to `n` what `v` holds; `c` is free for use. The
 * sum is cut to 32 bits, which no record reaches, so that the engine need not look for an overflow.
 */
export const step = ({ counts, code }: Test): string =>
  counts ? `if ((c = ${code}) < 0) return -1; n = n + c | 0;` : `if (!(${code})) return -1;`;

/** Returns what gives each expression a name, the same one to the same expression, and the code of all of them. */
export const declarations = (): { readonly declare: Declare; readonly code: () => string } => {
  const names = new Map<string, string>();
  return {
    declare: (code) => {
      const name = names.get(code) ?? `f${names.size}`;
      names.set(code, name);
      return name;
    },
    code: () => [...names].map(([code, name]) => `const ${name} = ${code};`).join("\n"),
  };
};

/**
 * Returns what gives each pattern a call of one function, and the code of that function. It is one for all of them, and long,
 * so that the engine does not copy it to every place that calls it: the copies would push each other out of the cache.
 */
export const forms = (declare: Declare): Pick<Writer, "form"> & { readonly code: () => string } => {
  const known = new Map<string, PatternCode & { readonly call: string }>();
  return {
    form: (pattern) => {
      const found = known.get(pattern) ?? { ...patternCode(pattern, declare), call: `form(v, ${known.size})` };
      known.set(pattern, found);
      return found;
    },
    code: () => {
      const each = [...known.values()].map(({ code }, at) => `  if (k === ${at}) {\n    ${code}\n  }`);
      return ["const form = (t, k) => {", ...each, "  return false;", "};"].join("\n");
    },
  };
};

import { parseArgs } from "node:util";
import { printable } from "@send-standards/core";
import { closestNames } from "./closest-names.ts";
import type { CommandInput, OptionSpec } from "./command.ts";
import { UsageError } from "./usage-error.ts";

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

const isText = (value: unknown): value is string => typeof value === "string";

const inputOf = (values: Values, positionals: readonly string[]): CommandInput => ({
  positionals,
  text: (name) => [values[name]].flat().filter(isText).at(-1),
  texts: (name) => [values[name]].flat().filter(isText),
  flag: (name) => values[name] === true,
});

/** Returns what was typed after the name of a command. @throws {UsageError} where an option is not known or has no value. */
export const parseOptions = (args: readonly string[], options: Readonly<Record<string, OptionSpec>>): CommandInput => {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (spec === undefined) {
      const [close] = closestNames(token.name, Object.keys(options), 1);
      const hint = close === undefined ? "" : `; is --${close} meant?`;
      throw new UsageError(`there is no option ${printable(token.rawName)}${hint}`);
    }
    if (spec.type === "boolean" && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
    if (spec.type === "string" && (token.value === undefined || (!token.inlineValue && /^--./.test(token.value)))) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${spec.value ?? "TEXT"}`);
    }
  }
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  return inputOf(values, positionals);
};

/** Returns `value` where it is one of `choices`. @throws {UsageError} where it is not. */
export const chooseFrom = <Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice => {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`--${option} is one of ${choices.join(", ")}`);
  return choice;
};

/** Returns the whole number that an option states. @throws {UsageError} where it states none from `least` to `most`. */
export const wholeNumber = (option: string, value: string, least: number, most: number): number => {
  const number = /^[0-9]{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new UsageError(`--${option} is a whole number from ${least} to ${most}`);
  }
  return number;
};

import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** One option of a command. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** Whether it may be given more than once. */
  readonly multiple?: true;
  /** What stands for its value in the help: "DAY". */
  readonly value?: string;
  /** What it does and what applies without it; one or two sentences. */
  readonly help: string;
}

/** What was typed after the name of a command. */
export interface CommandInput {
  readonly positionals: readonly string[];
  /** Returns the value of an option, or `undefined` where it was not given. */
  readonly text: (name: string) => string | undefined;
  /** Returns the values of an option that may be given more than once. */
  readonly texts: (name: string) => readonly string[];
  /** Returns whether an option without a value was given. */
  readonly flag: (name: string) => boolean;
}

/** One command of the program. */
export interface Command {
  /** What it does, in one sentence. */
  readonly summary: string;
  /** What follows the name of the command: "<files, folders or -> [options]". */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Command lines to try, without the name of the program, each with what it does. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** More for the help, one paragraph each. */
  readonly notes?: readonly string[];
  /** Runs the command and returns its exit code. @throws {UsageError} where it was called in a wrong way. */
  readonly run: (input: CommandInput, io: Io) => Promise<ExitCode>;
}

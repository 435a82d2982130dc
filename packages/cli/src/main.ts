import { printable } from "@send-standards/core";
import { closestNames } from "./closest-names.ts";
import type { Command } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { FileError } from "./file-error.ts";
import { commandHelp, programHelp } from "./help-text.ts";
import { describeInternalError } from "./internal-error.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse-options.ts";
import { toolName, toolVersion } from "./tool.ts";
import { UsageError } from "./usage-error.ts";

/** The commands: what each does, and how to load it. A command that is not called is not loaded. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  validate: {
    summary: "Check files and folders of records, and say what is wrong, where, and how to put it right.",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  bulk: {
    summary: "Check files of any size on every core, and write a report with a summary and plots.",
    load: async () => (await import("./commands/bulk.ts")).bulk,
  },
  worker: {
    summary: "Work on the parts of a bulk run that was handed in to a queue.",
    load: async () => (await import("./commands/worker.ts")).worker,
  },
  serve: {
    summary: "Run the validator as an HTTP service that keeps nothing.",
    load: async () => await (await import("./commands/serve.ts")).loadServe(),
  },
  explain: {
    summary: "Say what a rule asks for, why, and where it comes from.",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  rules: {
    summary: "Print the rules of the standards.",
    load: async () => (await import("./commands/rules.ts")).rules,
  },
  standards: {
    summary: "Print the standards and versions that this program knows.",
    load: async () => (await import("./commands/standards.ts")).standards,
  },
  sample: {
    summary: "Make records about people who do not exist, sound or broken in a way that you choose.",
    load: async () => (await import("./commands/sample.ts")).sample,
  },
};

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
};

const unknownCommand = (name: string): UsageError => {
  const shown = printable(name);
  if (name.startsWith("-")) return new UsageError(`there is no option ${shown} here; options follow a command`);
  const [close] = closestNames(name, Object.keys(commands), 1);
  const isFile = /[./\\]/.test(name);
  const meant = close === undefined && isFile ? `validate ${shown}` : close;
  return new UsageError(
    `there is no command ${shown}${meant === undefined ? "" : `; is "${toolName} ${meant}" meant?`}`,
  );
};

const dispatch = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const [name, ...rest] = args;
  const overview = (): string => programHelp(Object.entries(commands).map(([key, { summary }]) => [key, summary]));
  if (name === undefined) {
    io.complain(overview().trimEnd());
    return exitCodes.usage;
  }
  if (name === "--help" || name === "-h") {
    await io.out.write(overview());
    return exitCodes.ok;
  }
  if (name === "--version") {
    await io.out.write(`${toolVersion()}\n`);
    return exitCodes.ok;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) throw unknownCommand(name);
  const command = await entry.load();
  if (asksForHelp(rest)) {
    await io.out.write(commandHelp(name, command));
    return exitCodes.ok;
  }
  return await command.run(parseOptions(rest, command.options), io);
};

/**
 * Runs the program and returns its exit code; see `exitCodes`. Never rejects.
 *
 * @param args What was typed after the name of the program.
 */
export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      const help = Object.hasOwn(commands, args[0] ?? "") ? `${args[0]} --help` : "--help";
      io.complain(`${toolName}: ${error.message}\nSee ${toolName} ${help}`);
      return exitCodes.usage;
    }
    if (error instanceof FileError) {
      io.complain(`${toolName}: ${error.message}`);
      return exitCodes.file;
    }
    io.complain(describeInternalError(error));
    return exitCodes.bug;
  }
};

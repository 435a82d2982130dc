import { wrapText } from "@send-standards/core";
import type { Command, OptionSpec } from "./command.ts";
import { toolName } from "./tool.ts";

const width = 96;

/** Returns two columns: what is typed, and what it does. */
const columns = (rows: readonly (readonly [string, string])[]): string => {
  const left = Math.max(...rows.map(([typed]) => typed.length));
  return rows
    .map(([typed, what]) => `  ${typed.padEnd(left)}  ${wrapText(what, width - left - 4, left + 4)}`)
    .join("\n");
};

const typedOption = (name: string, spec: OptionSpec): string =>
  spec.type === "boolean" ? `--${name}` : `--${name} ${spec.value ?? "TEXT"}`;

/** Returns the help of one command. */
export const commandHelp = (name: string, command: Command): string => {
  const options = Object.entries(command.options).map(
    ([option, spec]) => [typedOption(option, spec), spec.help] as const,
  );
  const help = ["--help", "Print this help."] as const;
  const examples = command.examples.map(([line, what]) => `  ${toolName} ${line}\n      ${what}`);
  return [
    `${toolName} ${name} ${command.usage}`,
    wrapText(command.summary, width),
    `Options\n${columns([...options, help])}`,
    ...(command.notes ?? []).map((note) => wrapText(note, width)),
    `Examples\n${examples.join("\n")}`,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
};

/** Returns the help of the whole program. */
export const programHelp = (commands: readonly (readonly [name: string, summary: string])[]): string =>
  [
    "Checks records of England's special educational needs system against open data standards.",
    `Usage\n  ${toolName} <command> [options]`,
    `Commands\n${columns(commands)}`,
    `Options\n${columns([
      ["--help", `Print this help; after a command, the help of that command.`],
      ["--version", "Print the version of this program."],
    ])}`,
    `Exit codes\n${columns([
      ["0", "nothing found at or above --fail-on"],
      ["1", "findings"],
      ["2", "wrong usage"],
      ["3", "a file cannot be opened, read or written"],
      ["4", "a record states no standard that is known"],
      ["70", "a mistake in this program"],
    ])}`,
    `Nothing leaves this computer, and no value of a record is printed unless you ask for it with --show-values.\n`,
  ].join("\n\n");

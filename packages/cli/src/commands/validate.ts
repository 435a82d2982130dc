import { type FormatName, formatNames } from "@send-standards/formats";
import { asOfFrom, asOfOption } from "../as-of-option.ts";
import type { Command, CommandInput } from "../command.ts";
import { chooseFrom, wholeNumber } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";
import { wordings } from "../validate/worded.ts";

const thresholds = ["error", "query", "advice", "never"] as const;
const defaultMaxFindings = 200;

const maxFindingsFrom = (input: CommandInput, format: FormatName): number => {
  const typed = input.text("max-findings");
  if (typed === undefined) return defaultMaxFindings;
  if (format !== "text" && format !== "html" && format !== "markdown") {
    throw new UsageError(`--max-findings goes with --format text, html or markdown; ${format} has every finding`);
  }
  return typed === "all" ? Number.POSITIVE_INFINITY : wholeNumber("max-findings", typed, 0, 1_000_000_000);
};

/** `send-standards validate`. */
export const validate: Command = {
  summary:
    "Checks records and prints every mistake at its line with the way to put it right. Files are JSON (a record, or a list of records) or NDJSON (a record on each line); a folder stands for its files, and - for standard input.",
  usage: "<files, folders or -> [options]",
  options: {
    standard: {
      type: "string",
      value: "ID[@VERSION]",
      help: "Hold every record against this standard. Default: the one that the record states.",
    },
    "as-of": asOfOption,
    format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")}. Default: ${formatNames[0]}.` },
    wording: {
      type: "string",
      value: "READER",
      help: `Whom the report speaks to: ${wordings.join(" or ")}. Default: ${wordings[0]}. Not with json and ndjson, which have both wordings.`,
    },
    "fail-on": {
      type: "string",
      value: "SEVERITY",
      help: `Exit with 1 where there is a finding of this severity or a more serious one: ${thresholds.join(", ")}. Default: error.`,
    },
    "max-findings": {
      type: "string",
      value: "NUMBER",
      help: `How many findings text, html and markdown show, the most serious first; "all" for all. Counts are always complete. Default: ${defaultMaxFindings}.`,
    },
    "show-values": {
      type: "boolean",
      help: "Show the values that findings are about, on the screen of somebody who may see the record. Only with --format text.",
    },
    "no-sets": {
      type: "boolean",
      help: "Judge every record by itself. Default: records that are checked together are also compared with each other, such as the versions of a plan and the plans of a child.",
    },
    output: { type: "string", value: "FILE", help: "Write the report to this file, whole or not at all." },
    notes: {
      type: "string",
      value: "FILE",
      help: "Queries and advice that somebody looked into and explained. They are shown with their notes, counted apart, and do not count for --fail-on.",
    },
    "write-notes": {
      type: "string",
      value: "FILE",
      help: "Start a file of notes with an entry to fill in for each query that has none; with --notes, keep the notes that still explain something.",
    },
  },
  notes: [
    "A note has rule, record, pointer, note, by and expires, and file where several files are checked; it counts to the end of the day that it expires. It names its record by file and number, as reports do, and never by an id: where the next export has its records in another order, a note may explain nothing, or the same query of another record, so start the notes of a new export anew. What stands in note and by goes into the report word for word, in every format but github, because you ask for it: write nothing there about a child that the readers of the report may not see.",
    "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, 3 a file cannot be opened, read or written, 4 a record states no standard that is known, 70 a mistake in this program. Where several apply, the first of 70, 2, 3, 4 and 1 is given.",
  ],
  examples: [
    ["validate export.json", "Check one file."],
    ["validate exports --format junit --output report.xml", "Check a folder in a pipeline."],
    ["validate export.json --wording caseworker", "Say it to the people who work with the families."],
    ["validate - --format ndjson < export.ndjson", "Check a stream, one finding on each line."],
    ["validate export.json --write-notes notes.json", "Start the notes on the queries of an export."],
    [
      "validate export.json --notes notes.json --fail-on query",
      "Fail on errors, and on queries that no note explains.",
    ],
  ],
  run: async (input, io) => {
    if (input.positionals.length === 0)
      throw new UsageError("name the files or folders to check, or - for standard input");
    const format = chooseFrom("format", input.text("format") ?? "text", formatNames);
    const failOn = chooseFrom("fail-on", input.text("fail-on") ?? "error", thresholds);
    const showValues = input.flag("show-values");
    if (showValues && format !== "text") {
      throw new UsageError(`--show-values goes with --format text only; no value of a record goes into ${format}`);
    }
    const maxFindings = maxFindingsFrom(input, format);
    const wording = chooseFrom("wording", input.text("wording") ?? "developer", wordings);
    if (input.text("wording") !== undefined && (format === "json" || format === "ndjson")) {
      throw new UsageError(`--wording does not go with --format ${format}, which has both wordings`);
    }
    const asOf = asOfFrom(input, io);
    const { validateFiles } = await import("../validate/validate-files.ts");
    return await validateFiles(
      {
        paths: input.positionals,
        standard: input.text("standard"),
        output: input.text("output"),
        notes: input.text("notes"),
        writeNotes: input.text("write-notes"),
        asOf,
        format,
        failOn,
        showValues,
        maxFindings,
        wording,
        withSets: !input.flag("no-sets"),
      },
      io,
    );
  },
};

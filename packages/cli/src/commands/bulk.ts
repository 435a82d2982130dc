import { asOfFrom, asOfOption } from "../as-of-option.ts";
import type { Command } from "../command.ts";
import { chooseFrom, wholeNumber } from "../parse-options.ts";

const thresholds = ["error", "query", "advice", "never"] as const;
const formats = ["text", "json"] as const;
const defaultOutput = "bulk-report";

/** `send-standards bulk`. */
export const bulk: Command = {
  summary:
    "Checks files of any size on every core, in memory that does not grow with them, and writes a report into a folder: every finding, a summary, and a page with plots. Files are NDJSON or JSON, as they are or in .gz, .zst or .zip; a folder stands for its files.",
  usage: "<files or folders> [options]",
  options: {
    output: {
      type: "string",
      value: "FOLDER",
      help: `Where the report goes: findings.ndjson, summary.json and summary.html. Default: ${defaultOutput}.`,
    },
    standard: {
      type: "string",
      value: "ID[@VERSION]",
      help: "Hold every record against this standard. Default: the one that the record states.",
    },
    "as-of": asOfOption,
    "fail-on": {
      type: "string",
      value: "SEVERITY",
      help: `Exit with 1 where there is a finding of this severity or a more serious one: ${thresholds.join(", ")}. Default: error.`,
    },
    format: {
      type: "string",
      value: "FORMAT",
      help: `How the summary is printed: ${formats.join(" or ")}. Default: ${formats[0]}.`,
    },
    "no-sets": {
      type: "boolean",
      help: "Judge every record by itself. Default: records are also compared with each other, such as the versions of a plan and the plans of a child.",
    },
    threads: {
      type: "string",
      value: "NUMBER",
      help: "How many parts are judged at the same time. Default: as many as the machine has processors.",
    },
    "part-size": {
      type: "string",
      value: "MB",
      help: "How many megabytes are judged at a time. What is done is kept by parts, so that smaller ones lose less where a run is broken off. Default: 32.",
    },
    remember: {
      type: "boolean",
      help: "Keep beside the report what a later run with --since needs: for each record a hash of its bytes, and what was found.",
    },
    since: {
      type: "string",
      value: "FOLDER",
      help: "Take the verdicts on records that have not changed from this earlier report, which was made with --remember, and judge the others as on its day.",
    },
    queue: {
      type: "string",
      value: "URL",
      help: "Have workers on other machines do it, over Redis or PostgreSQL; see send-standards worker. Files and output are then in a folder that all share, or s3://bucket/prefix. env:NAME takes the address from an environment variable.",
    },
    resume: {
      type: "boolean",
      help: "Go on with the run in the folder that was broken off. The report is the same as without the break. With --queue: wait on, and try again what failed.",
    },
  },
  notes: [
    "A finding names its record by file, record and line. What is the same for every finding of a rule, such as why it matters and its source, stands once, in the summary.",
    "Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, 3 a file cannot be opened, read or written, 4 a record states no standard that is known, 70 a mistake in this program. Where several apply, the first of 70, 2, 3, 4 and 1 is given.",
  ],
  examples: [
    ["bulk plans.ndjson", "Check a file of plans, one a line."],
    ["bulk exports --output report --fail-on never", "Check a folder of exports, packed or not."],
    ["bulk --resume --output report", "Go on where a run was broken off."],
  ],
  run: async (input, io) => {
    const threads = input.text("threads");
    const partSize = input.text("part-size");
    const options = {
      paths: input.positionals,
      output: input.text("output") ?? defaultOutput,
      standard: input.text("standard"),
      asOf: input.text("as-of") === undefined ? undefined : asOfFrom(input, io),
      failOn: chooseFrom("fail-on", input.text("fail-on") ?? "error", thresholds),
      format: chooseFrom("format", input.text("format") ?? "text", formats),
      withSets: !input.flag("no-sets"),
      resume: input.flag("resume"),
      remember: input.flag("remember"),
      since: input.text("since"),
      threads: threads === undefined ? undefined : wholeNumber("threads", threads, 1, 1024),
      partMegabytes: partSize === undefined ? undefined : wholeNumber("part-size", partSize, 1, 1024),
    };
    const queue = input.text("queue");
    if (queue !== undefined) return await (await import("../queue/run-queued.ts")).runQueued(queue, options, io);
    const { runBulk } = await import("../bulk/run-bulk.ts");
    return await runBulk(options, io);
  },
};

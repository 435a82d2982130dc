import { loadChapter } from "@send-standards/formats";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { chooseFrom } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** `send-standards rules`. */
export const rules: Command = {
  summary: "Prints the rules of a standard, or of all standards with those that every record must keep.",
  usage: "[options]",
  options: {
    standard: { type: "string", value: "ID[@VERSION]", help: "Only the rules of this standard. Default: all." },
    format: { type: "string", value: "FORMAT", help: "text, json or markdown. Default: text." },
  },
  examples: [
    ["rules --standard ehc-plan", "List the rules of the EHC plan."],
    ["rules --format markdown > rules.md", "Write the rule book."],
  ],
  run: async (input, io) => {
    if (input.positionals.length > 0) throw new UsageError("rules takes options only; explain takes a rule");
    const format = chooseFrom("format", input.text("format") ?? "text", ["text", "json", "markdown"]);
    const standard = input.text("standard");
    const [{ loadKnownRules }, { ruleFormats }, { standardFrom }] = await Promise.all([
      import("../rule-book/load-known-rules.ts"),
      import("../rule-book/format-rules.ts"),
      import("../standard-option.ts"),
    ]);
    const chapters =
      standard === undefined ? await loadKnownRules() : [await loadChapter(await standardFrom(standard))];
    await io.out.write(ruleFormats[format](chapters));
    return exitCodes.ok;
  },
};

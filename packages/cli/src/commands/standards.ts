import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { chooseFrom } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** `send-standards standards`. */
export const standards: Command = {
  summary: "Prints the standards and versions that this program knows.",
  usage: "[options]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json. Default: text." } },
  examples: [["standards", "List them."]],
  run: async (input, io) => {
    if (input.positionals.length > 0) throw new UsageError("standards takes options only");
    const format = chooseFrom("format", input.text("format") ?? "text", ["text", "json"]);
    const { standards: entries } = await import("@send-standards/catalogue");
    const rows = entries.map(({ id, version, title, frozen }) => ({ id, version, title, frozen }));
    const width = Math.max(...rows.map(({ id, version }) => `${id} ${version}`.length));
    const lines = rows.map(
      ({ id, version, title, frozen }) =>
        `${`${id} ${version}`.padEnd(width)}  ${title}${frozen ? "" : " (not published yet; may still change)"}\n`,
    );
    await io.out.write(format === "json" ? `${JSON.stringify(rows, null, 2)}\n` : lines.join(""));
    return exitCodes.ok;
  },
};

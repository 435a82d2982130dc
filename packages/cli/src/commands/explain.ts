import { listOf, printable } from "@send-standards/core";
import { createPaint } from "@send-standards/formats";
import { closestNames } from "../closest-names.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { wantsColour } from "../wants-colour.ts";

const widest = 96;

/** `send-standards explain`. */
export const explain: Command = {
  summary: "Says what a rule asks for, why, how to put a finding right, what it reads and where it comes from.",
  usage: "<rule>",
  options: {},
  examples: [["explain structure/code", "Explain the rule of a finding."]],
  run: async ({ positionals }, io) => {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new UsageError("explain takes the id of one rule, as a finding has it");
    const [{ loadKnownRules }, { formatPage }] = await Promise.all([
      import("../rule-book/load-known-rules.ts"),
      import("../rule-book/format-page.ts"),
    ]);
    const pages = (await loadKnownRules()).flatMap(({ rules }) => rules);
    const page = pages.find((candidate) => candidate.id === id);
    if (page === undefined) {
      const close = closestNames(
        id,
        pages.map((candidate) => candidate.id),
      );
      const hint = close.length === 0 ? ". Print all with: send-standards rules" : `; is ${listOf(close, "or")} meant?`;
      throw new UsageError(`there is no rule ${printable(id)}${hint}`);
    }
    const width = Math.min(io.out.columns ?? widest, widest);
    await io.out.write(formatPage(page, createPaint(wantsColour(io.out, io.env)), width));
    return exitCodes.ok;
  },
};

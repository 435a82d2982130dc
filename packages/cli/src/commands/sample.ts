import { asOfFrom, asOfOption } from "../as-of-option.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { chooseFrom, wholeNumber } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

const mostRecords = 100_000_000;
const highestSeed = 4_294_967_295;

/** `send-standards sample`. */
export const sample: Command = {
  summary:
    "Makes records about people who do not exist, to test programs with. The same seed and day make the same records; a record has no finding unless rules are named to be broken.",
  usage: "<standard> [options]",
  options: {
    records: { type: "string", value: "NUMBER", help: "How many. Default: 1." },
    seed: { type: "string", value: "NUMBER", help: "Another number makes other records. Default: 1." },
    "as-of": { ...asOfOption, help: "The day that the records are made for. Default: today in London." },
    break: {
      type: "string",
      multiple: true,
      value: "RULE",
      help: "Make records that break this rule and no other. May be given several times; each record then breaks them all.",
    },
    format: { type: "string", value: "FORMAT", help: "ndjson or json. Default: ndjson." },
    output: { type: "string", value: "FILE", help: "Write to this file, whole or not at all." },
  },
  examples: [
    ["sample ehc-plan --format json", "Make one plan to look at."],
    ["sample ehc-plan --records 1000 --seed 7 --output plans.ndjson", "Make a thousand."],
  ],
  run: async (input, io) => {
    const [typed, ...others] = input.positionals;
    if (typed === undefined || others.length > 0)
      throw new UsageError("sample takes the id of one standard, such as ehc-plan");
    const format = chooseFrom("format", input.text("format") ?? "ndjson", ["ndjson", "json"]);
    const records = wholeNumber("records", input.text("records") ?? "1", 1, mostRecords);
    const seed = wholeNumber("seed", input.text("seed") ?? "1", 0, highestSeed);
    const asOf = asOfFrom(input, io);
    const [{ standardFrom }, { createSampler }, { writeSamples }, { withOutput }] = await Promise.all([
      import("../standard-option.ts"),
      import("../sample/create-sampler.ts"),
      import("../sample/write-samples.ts"),
      import("../output/with-output.ts"),
    ]);
    const entry = await standardFrom(typed);
    const next = await createSampler({ entry, seed, asOf, broken: input.texts("break") });
    await withOutput(input.text("output"), io.out, (out) => writeSamples(out, next, { records, format }));
    return exitCodes.ok;
  },
};

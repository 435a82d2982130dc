import type { Command, OptionSpec } from "../command.ts";
import { loadService, type ServicePackage } from "../serve/load-service.ts";
import { UsageError } from "../usage-error.ts";

/** Returns the options of the command, which are the settings of the service. */
const optionsOf = ({ choicesOf, SettingsSchema, optionOf, settingNames, variableOf }: ServicePackage) =>
  Object.fromEntries(
    settingNames.map((name): [string, OptionSpec] => {
      const schema: { readonly [keyword: string]: unknown } = SettingsSchema.properties[name];
      const choices = choicesOf(name);
      const oneOf = choices.length === 0 ? "" : ` One of ${choices.join(", ")}.`;
      const byDefault = schema.default === undefined ? "" : ` Default: ${schema.default}.`;
      return [
        optionOf(name),
        {
          type: "string",
          value: schema.type === "integer" ? "NUMBER" : "TEXT",
          help: `${schema.description}${oneOf}${byDefault} Also ${variableOf(name)}.`,
        },
      ];
    }),
  );

/** Loads `send-standards serve`. @throws {UsageError} where the package of the service is not installed. */
export const loadServe = async (): Promise<Command> => {
  const service = await loadService();
  return {
    summary:
      "Runs the validator as an HTTP service, until it is stopped: records are posted to it, and it answers with what it found. It keeps nothing, writes nothing and calls nobody, apart from the issuer of tokens and the collector of traces where they are set.",
    usage: "[options]",
    options: optionsOf(service),
    notes: [
      "Each option has a variable of the environment that says the same; what is typed goes first. Its log is standard output, and its address is on standard error.",
      "SIGTERM and Ctrl-C stop it: for --drain-seconds it still takes requests, then it refuses new ones and finishes what was begun, for --stop-seconds at most, and exits with 0. The second SIGTERM or Ctrl-C ends it at once.",
    ],
    examples: [
      ["serve", "Serve this machine, at http://127.0.0.1:8080."],
      ["serve --host 0.0.0.0 --api-keys keys.txt", "Serve the network, for those who have a key."],
    ],
    run: async (input, io) => {
      if (input.positionals.length > 0) throw new UsageError("serve takes no files; records are posted to the service");
      const { runService } = await import("../serve/run-service.ts");
      return await runService(service, input, io);
    },
  };
};

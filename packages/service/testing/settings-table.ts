import { choicesOf, optionOf, type SettingName, SettingsSchema, settingNames, variableOf } from "../src/index.ts";

const row = (name: SettingName): string => {
  const schema: { readonly [keyword: string]: unknown } = SettingsSchema.properties[name];
  const description = String(schema.description);
  const choices = choicesOf(name);
  const oneOf = choices.length === 0 ? "" : ` One of ${choices.map((choice) => `\`${choice}\``).join(", ")}.`;
  const isNumber = schema.type === "integer";
  const bounds = isNumber ? ` From ${schema.minimum} to ${schema.maximum}.` : "";
  const byDefault = schema.default === undefined ? "" : `\`${schema.default}\``;
  return `| \`${variableOf(name)}\` | \`--${optionOf(name)}\` | ${byDefault} | ${description.replaceAll("|", "\\|")}${oneOf}${bounds} |`;
};

/** Returns the table of all settings in Markdown. */
export const settingsTable = (): string =>
  ["| Variable | Option | Default | What it says |", "|---|---|---|---|", ...settingNames.map(row)].join("\n");

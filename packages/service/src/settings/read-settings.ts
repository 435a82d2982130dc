import { Value } from "@sinclair/typebox/value";
import { choicesOf, type SettingName, type Settings, SettingsSchema } from "./settings.ts";

/** A setting that cannot be used. The message names where it was set, and not what was. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SettingsError";
  }
}

/** Names of the settings, in the order of the help. */
export const settingNames = Object.keys(SettingsSchema.properties) as readonly SettingName[];

const words = (name: SettingName): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Returns the name of a setting's option on the command line, without its dashes: "cors-origins". */
export const optionOf = (name: SettingName): string => words(name);

/** Returns the name of a setting's variable in the environment: "SEND_STANDARDS_CORS_ORIGINS". */
export const variableOf = (name: SettingName): string =>
  `SEND_STANDARDS_${words(name).replaceAll("-", "_").toUpperCase()}`;

const expectation = (name: SettingName): string => {
  const schema: { readonly [keyword: string]: unknown } = SettingsSchema.properties[name];
  const choices = choicesOf(name);
  if (choices.length > 0) return `one of ${choices.join(", ")}`;
  return schema.type === "integer" ? `a whole number from ${schema.minimum} to ${schema.maximum}` : "a text";
};

const parsed = (name: SettingName, given: string, source: string): unknown => {
  const schema = SettingsSchema.properties[name];
  const value = schema.type === "integer" && /^[0-9]{1,9}$/.test(given) ? Number(given) : given;
  if (!Value.Check(schema, value)) throw new SettingsError(`${source} is not ${expectation(name)}`);
  return value;
};

/** Returns what to say where Kubernetes has put variables of its own among the settings, for a Service called "send-standards". */
const fromKubernetes = (env: Readonly<Record<string, string | undefined>>): string =>
  env.SEND_STANDARDS_SERVICE_HOST === undefined
    ? ""
    : "; Kubernetes sets SEND_STANDARDS_SERVICE_HOST and the like for a Service of that name, and does not with enableServiceLinks: false";

/**
 * Returns the settings of the command line, of the environment where that has none, and by default where neither has.
 *
 * @param options what was typed, by the name of the setting.
 * @throws {SettingsError} where one cannot be used, or a variable that begins with SEND_STANDARDS_ is none of them.
 */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
  options: Readonly<Partial<Record<SettingName, string>>> = {},
): Settings => {
  const known = new Set(settingNames.map(variableOf));
  const stranger = Object.keys(env).find((name) => name.startsWith("SEND_STANDARDS_") && !known.has(name));
  if (stranger !== undefined) throw new SettingsError(`there is no setting ${stranger}${fromKubernetes(env)}`);
  const given = settingNames.flatMap((name): [string, unknown][] => {
    const typed = options[name];
    if (typed !== undefined) return [[name, parsed(name, typed, `--${optionOf(name)}`)]];
    const variable = variableOf(name);
    const value = env[variable];
    return value === undefined || value === "" ? [] : [[name, parsed(name, value, variable)]];
  });
  return Value.Decode(SettingsSchema, Value.Default(SettingsSchema, Object.fromEntries(given)));
};

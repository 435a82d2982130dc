import { describe, expect, it } from "vitest";
import { optionOf, readSettings, settingNames, variableOf } from "./read-settings.ts";
import { choicesOf, type SettingName, SettingsSchema } from "./settings.ts";

/** Stands for what somebody set by mistake; it must be in no message. */
const canary = "CANARY-7f3a";

const defaults = {
  bodyBytes: 10_000_000,
  bodySeconds: 30,
  host: "127.0.0.1",
  port: 8080,
  reading: "anyone",
  requestsPerMinute: 6000,
  unauthenticated: "refuse",
};

describe("readSettings", () => {
  it("gives every setting that has a default, and no other, where nothing is set", () => {
    const withDefault = settingNames.filter((name) => "default" in SettingsSchema.properties[name]);
    const settings = readSettings({ PATH: canary });
    expect(Object.keys(settings).sort()).toEqual([...withDefault].sort());
    expect(settings).toMatchObject(defaults);
  });

  it.each([
    ["a variable", { SEND_STANDARDS_PORT: "9000" }, {}, { port: 9000 }],
    ["an option", {}, { port: "9000" }, { port: 9000 }],
    ["an option before a variable", { SEND_STANDARDS_PORT: "9000" }, { port: "9001" }, { port: 9001 }],
    ["an empty variable as none", { SEND_STANDARDS_PORT: "", SEND_STANDARDS_API_KEYS: "" }, {}, { port: 8080 }],
    ["a choice", { SEND_STANDARDS_READING: "authenticated" }, {}, { reading: "authenticated" }],
    ["the least number", { SEND_STANDARDS_PORT: "0" }, {}, { port: 0 }],
    ["the greatest number", { SEND_STANDARDS_PORT: "65535" }, {}, { port: 65_535 }],
  ])("takes %s", (_name, env, options, want) => {
    expect(readSettings(env, options)).toMatchObject(want);
  });

  it.each<[string, Record<string, string>, Partial<Record<SettingName, string>>, string]>([
    [
      "a word for a number",
      { SEND_STANDARDS_PORT: canary },
      {},
      "SEND_STANDARDS_PORT is not a whole number from 0 to 65535",
    ],
    [
      "too great a number",
      { SEND_STANDARDS_PORT: "65536" },
      {},
      "SEND_STANDARDS_PORT is not a whole number from 0 to 65535",
    ],
    [
      "a number of many digits",
      { SEND_STANDARDS_PORT: "9".repeat(400) },
      {},
      "SEND_STANDARDS_PORT is not a whole number from 0 to 65535",
    ],
    [
      "a number below 0",
      { SEND_STANDARDS_PORT: "-1" },
      {},
      "SEND_STANDARDS_PORT is not a whole number from 0 to 65535",
    ],
    ["a fraction", {}, { bodySeconds: "1.5" }, "--body-seconds is not a whole number from 1 to 600"],
    ["hex", {}, { port: "0x50" }, "--port is not a whole number from 0 to 65535"],
    ["a space", {}, { port: " 80" }, "--port is not a whole number from 0 to 65535"],
    ["an empty option", {}, { port: "" }, "--port is not a whole number from 0 to 65535"],
    ["an empty text", {}, { host: "" }, "--host is not a text"],
    ["a choice that there is not", {}, { reading: canary }, "--reading is not one of anyone, authenticated"],
    [
      "a choice in capitals",
      { SEND_STANDARDS_LOG_LEVEL: "INFO" },
      {},
      "SEND_STANDARDS_LOG_LEVEL is not one of info, silent, fatal, error, warn, debug",
    ],
    [
      "yes for a long word",
      { SEND_STANDARDS_UNAUTHENTICATED: "yes" },
      {},
      "SEND_STANDARDS_UNAUTHENTICATED is not one of refuse, allow-anyone-on-the-network",
    ],
    ["a variable that is no setting", { SEND_STANDARDS_PROT: canary }, {}, "there is no setting SEND_STANDARDS_PROT"],
    [
      "those that Kubernetes sets for a Service",
      { SEND_STANDARDS_PORT: "tcp://10.0.0.1:80", SEND_STANDARDS_SERVICE_HOST: "10.0.0.1" },
      {},
      "there is no setting SEND_STANDARDS_SERVICE_HOST; Kubernetes sets SEND_STANDARDS_SERVICE_HOST and the like for a Service of that name, and does not with enableServiceLinks: false",
    ],
  ])("refuses %s, by its name and without its value", (_name, env, options, message) => {
    expect(() => readSettings(env, options)).toThrow(expect.objectContaining({ name: "SettingsError", message }));
  });

  it.each(settingNames.filter((name) => SettingsSchema.properties[name].type !== "string"))(
    "refuses a word that %s cannot be, from the environment and from the command line",
    (name) => {
      const wants = choicesOf(name).length > 0 ? "one of" : "a whole number";
      const message = (source: string) =>
        expect.objectContaining({ message: expect.stringMatching(`^${source} is not ${wants} ((?!${canary}).)*$`) });
      expect(() => readSettings({ [variableOf(name)]: canary })).toThrow(message(variableOf(name)));
      expect(() => readSettings({}, { [name]: canary })).toThrow(message(`--${optionOf(name)}`));
    },
  );
});

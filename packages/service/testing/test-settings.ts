import { readSettings, type SettingName, type Settings } from "../src/index.ts";

/** Returns the settings of a service in tests: the defaults, with no limit of requests, no haste and no log, and what is given. */
export const testSettings = (given: Partial<Record<SettingName, string>> = {}): Settings =>
  readSettings({}, { requestsPerMinute: "0", judgeSeconds: "600", logLevel: "silent", ...given });

import { buildApp } from "../src/app.ts";
import { readSettings } from "../src/settings/read-settings.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { Work } from "../src/work/work.ts";

/** Judges nothing, and counts how often it was asked to. */
export interface CountedWork extends Work {
  asked: number;
}

const noCounts = { error: 0, query: 0, advice: 0, noted: 0 };

/** A report that says nothing of anything. */
const emptyReport = {
  reportVersion: 1,
  tool: { name: "@send-standards/service", version: "0.0.0" },
  asOf: "2026-11-25",
  inputs: [],
  standards: [],
  counts: noCounts,
  rules: { ran: 0, skipped: [] },
  findings: [],
  complete: true,
};

const countedWork = (): CountedWork => {
  const work: CountedWork = {
    asked: 0,
    answer: async () => {
      work.asked += 1;
      return {
        kind: "report",
        text: JSON.stringify(emptyReport),
        fails: false,
        standard: { id: "ehc-plan", version: "1.0.0" },
        counts: noCounts,
        byRule: [],
      };
    },
    judgeSlice: async () => {
      throw new Error("no slices here");
    },
    width: 1,
    ready: async () => {},
    close: async () => {},
  };
  return work;
};

/** A service whose settings matter and whose work does not. */
export type SecuredApp = Awaited<ReturnType<typeof securedApp>>;

/** Returns a service with some settings, which takes every record for a good one. Its log is kept as text. */
export const securedApp = async (given: Partial<Settings> = {}) => {
  const work = countedWork();
  let log = "";
  const { server } = await buildApp({
    settings: { ...readSettings({}), ...given },
    work,
    logTo: { write: (line) => (log += line) },
  });
  return { server, work, log: () => log, [Symbol.asyncDispose]: () => server.close() };
};

/** A request with a record, for `inject`. */
export const postRecord = (headers: Readonly<Record<string, string>> = {}, url = "/v1/validate") => ({
  method: "POST" as const,
  url,
  headers: { "content-type": "application/json", ...headers },
  payload: "{}",
});

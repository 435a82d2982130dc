import fastify from "fastify";
import { expect, test } from "vitest";
import { readSettings } from "../../settings/read-settings.ts";
import { logLine } from "./log-line.ts";
import { loggerOptions } from "./logger-options.ts";

const secret = "Tobias";

const logged = (write: (log: ReturnType<typeof fastify>["log"]) => void, logLevel = "debug"): object[] => {
  const lines: string[] = [];
  const settings = readSettings({}, { logLevel });
  write(fastify({ logger: loggerOptions(settings, { write: (line) => lines.push(line) }) }).log);
  return lines.map((line) => {
    expect(line.endsWith("\n")).toBe(true);
    const { time, ...rest } = JSON.parse(line);
    expect(time).toMatch(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$/);
    return rest;
  });
};

test("a line of the service says what it is given, and nothing of the machine", () => {
  expect(logged((log) => logLine(log, "info", "api-keys-read", { keys: 3 }))).toEqual([
    { level: "info", event: "api-keys-read", keys: 3 },
  ]);
});

test.each([
  ["info", ["info", "warn"]],
  ["warn", ["warn"]],
  ["silent", []],
])("the level %s writes %j", (level, want) => {
  const lines = logged((log) => {
    for (const each of ["debug", "info", "warn"] as const) logLine(log, each, "test");
  }, level);
  expect(lines).toEqual(want.map((each) => ({ level: each, event: "test" })));
});

test.each([
  ["a message", (log) => log.warn(`Reply was already sent in the "/v1/${secret}" route`), "warn", "Error"],
  ["an error", (log) => log.error(new Error(secret)), "error", "Error at logger-options.test.ts"],
  [
    "an error beside a message",
    (log) => log.fatal({ err: new TypeError(secret) }, secret),
    "fatal",
    "TypeError at logger-options.test.ts",
  ],
  ["an object", (log) => log.warn({ req: { url: secret }, event: secret, [secret]: secret }, secret), "warn", "Error"],
  ["a child of it", (log) => log.child({}).warn({ [secret]: 1 }), "warn", "Error"],
] as [string, (log: ReturnType<typeof fastify>["log"]) => void, string, string][])(
  "of a warning of the framework stays that it was: %s",
  (_name, write, level, failure) => {
    const lines = logged(write);
    expect(JSON.stringify(lines).replace(/:[0-9]+"/, '"')).toBe(
      JSON.stringify([{ level, event: "framework", failure }]),
    );
  },
);

test("of what the framework says besides, nothing stays", () => {
  expect(
    logged((log) => {
      log.info(secret);
      log.debug({ url: secret }, secret);
      log.trace(secret);
    }),
  ).toEqual([]);
});

test("there is no log where nobody takes it", () => {
  expect(loggerOptions({ logLevel: "info" }, undefined)).toBe(false);
});

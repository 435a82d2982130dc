import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { watchResponses } from "../testing/watch-responses.ts";
import { readSettings } from "./settings/read-settings.ts";
import { type RunningService, startService } from "./start-service.ts";

watchResponses();

const quick = { port: "0", drainSeconds: "0", stopSeconds: "5", threads: "1" };
const quiet = { write: () => {} };

const started: RunningService[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop()));
});
const start = async (settings: Readonly<Record<string, string>> = {}): Promise<RunningService> => {
  const service = await startService(readSettings({}, { ...quick, ...settings }), { logTo: quiet });
  started.push(service);
  return service;
};

describe("a service says where it is at", () => {
  test.each<[string, RegExp]>([
    ["127.0.0.1", /^http:\/\/127\.0\.0\.1:[1-9][0-9]*$/],
    ["localhost", /^http:\/\/127\.0\.0\.1:[1-9][0-9]*$/],
  ])("%s", async (host, want) => {
    const { address } = await start({ host });
    expect(address).toMatch(want);
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: "ready" });
  });
});

test("a service that was stopped is not reached any more, and is stopped once", async () => {
  const { address, stop } = await start();
  expect(await Promise.all([stop(), stop()])).toEqual([0, 0]);
  expect(await stop()).toBe(0);
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
});

test("a large body is judged", async () => {
  const { address } = await start();
  const body = `{}${" ".repeat(200_000)}`;
  const url = `${address}/v1/standards/ehc-plan/1.0.0/validate`;
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  expect([response.status, response.headers.get("validation-outcome")]).toEqual([200, "fail"]);
});

test("a service that cannot listen does not start", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? `${address?.port}` : "";
  await expect(start({ port })).rejects.toMatchObject({ code: "EADDRINUSE", syscall: "listen" });
  other.close();
});

test("settings that do not go together are refused before anything starts", async () => {
  await expect(start({ host: "0.0.0.0" })).rejects.toThrow(
    /^SEND_STANDARDS_HOST is an address that other machines reach/,
  );
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { postRecord, type SecuredApp, securedApp } from "../../testing/secured-app.ts";
import { watchResponses } from "../../testing/watch-responses.ts";
import { anyone } from "../security/caller.ts";
import { hashApiKey } from "../security/hash-api-key.ts";
import { readSettings } from "../settings/read-settings.ts";
import { trustedProxies } from "../settings/trusted-proxies.ts";
import { addErrorHandler } from "./error-handler.ts";
import { addLimitRequests } from "./limit-requests.ts";

watchResponses();

const folder = mkdtempSync(join(tmpdir(), "send-keys-"));
afterAll(() => rmSync(folder, { recursive: true }));
const apiKeys = join(folder, "keys");
const [first, second, young] = ["1".repeat(64), "2".repeat(64), "3".repeat(64)];
const line = (name: string, key: string): string => `${name} ${hashApiKey(key).toString("hex")} validate\n`;
writeFileSync(apiKeys, line("camden", first) + line("barnet", second) + line("camden", young));

afterEach(() => {
  vi.useRealTimers();
});

const statuses = async ({ server }: Pick<SecuredApp, "server">, requests: readonly object[]): Promise<number[]> => {
  const found: number[] = [];
  for (const request of requests) found.push((await server.inject(request)).statusCode);
  return found;
};
const from = (remoteAddress: string) => ({ ...postRecord(), remoteAddress });
const withKey = (key: string, remoteAddress = "10.0.0.7") => ({
  ...postRecord({ authorization: `Bearer ${key}` }),
  remoteAddress,
});

describe("addLimitRequests", () => {
  it("says how many requests are left, and how long to wait when none is", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await using app = await securedApp({ requestsPerMinute: 2 });
    const headersOf = async () => {
      const { statusCode, headers } = await app.server.inject(postRecord());
      return [statusCode, headers["ratelimit-policy"], headers.ratelimit, headers["retry-after"]];
    };
    const policy = '"minute";q=2;w=60';
    expect(await headersOf()).toEqual([200, policy, '"minute";r=1;t=60', undefined]);
    vi.advanceTimersByTime(10_000);
    expect(await headersOf()).toEqual([200, policy, '"minute";r=0;t=50', undefined]);
    vi.advanceTimersByTime(20_500);
    expect(await headersOf()).toEqual([429, policy, '"minute";r=0;t=30', "30"]);
    expect((await app.server.inject(postRecord())).json()).toEqual({
      type: "https://w3id.org/send-standards/problems/too-many-requests",
      title: "This client has sent more requests than it may in a minute.",
      status: 429,
      detail: "Wait as long as the Retry-After header says. Many records go as one stream to /v1/validate/batch.",
    });
    expect(app.work.asked).toBe(2);
    vi.advanceTimersByTime(29_500);
    expect(await headersOf()).toEqual([200, policy, '"minute";r=1;t=60', undefined]);
  });

  it.each<[string, object, readonly object[], readonly number[]]>([
    ["each address by itself", {}, [from("10.0.0.7"), from("10.0.0.8"), from("10.0.0.7")], [200, 200, 429]],
    [
      "an IPv6 network as one",
      {},
      [from("2001:db8::1"), from("2001:db8::2"), from("2001:db8:0:1::1")],
      [200, 429, 200],
    ],
    ["each key by itself", { apiKeys }, [withKey(first), withKey(second), withKey(first)], [200, 200, 429]],
    ["a key wherever it is used", { apiKeys }, [withKey(first), withKey(first, "10.0.0.8")], [200, 429]],
    ["two keys of one name as one", { apiKeys }, [withKey(first), withKey(young)], [200, 429]],
    [
      "strangers by address, and apart from who has a key there",
      { apiKeys },
      [withKey("x"), withKey("y"), withKey(first)],
      [401, 429, 200],
    ],
    ["what leads nowhere", {}, [{ url: "/nothing" }, { url: "/nothing" }], [404, 429]],
    [
      "probes and metrics not at all",
      {},
      [...Array(3).fill({ url: "/health/live" }), ...Array(3).fill({ url: "/metrics" }), { url: "/v1/standards" }],
      [200, 200, 200, 200, 200, 200, 200],
    ],
    [
      "nothing where the limit is 0",
      { requestsPerMinute: 0 },
      [from("10.0.0.7"), from("10.0.0.7"), from("10.0.0.7")],
      [200, 200, 200],
    ],
  ])("counts %s", async (_name, settings, requests, want) => {
    await using app = await securedApp({ requestsPerMinute: 1, ...settings });
    expect(await statuses(app, requests)).toEqual(want);
  });

  it.each<[string, string | undefined, readonly (readonly [string, string])[], readonly number[]]>([
    [
      "no proxy",
      undefined,
      [
        ["10.0.0.1", "192.0.2.1"],
        ["10.0.0.1", "192.0.2.2"],
      ],
      [200, 429],
    ],
    [
      "a proxy that is known",
      "10.0.0.0/24",
      [
        ["10.0.0.1", "192.0.2.1"],
        ["10.0.0.2", "192.0.2.2"],
        ["10.0.0.2", "192.0.2.1"],
      ],
      [200, 200, 429],
    ],
    [
      "a client that makes up addresses before that which the proxy adds",
      "10.0.0.0/24",
      [
        ["10.0.0.1", "198.51.100.1, 192.0.2.1"],
        ["10.0.0.1", "198.51.100.2, 192.0.2.1"],
      ],
      [200, 429],
    ],
    [
      "a client that says it is a proxy",
      "10.0.0.0/24",
      [
        ["203.0.113.9", "192.0.2.1"],
        ["203.0.113.9", "192.0.2.2"],
      ],
      [200, 429],
    ],
  ])("believes X-Forwarded-For of %s", async (_name, trustProxy, requests, want) => {
    const settings = { ...readSettings({}), requestsPerMinute: 1, ...(trustProxy === undefined ? {} : { trustProxy }) };
    const server = fastify({ trustProxy: trustedProxies(settings) });
    addErrorHandler(server);
    server.decorateRequest("caller", null);
    server.addHook("onRequest", (request, _reply, done) => {
      request.caller = anyone;
      done();
    });
    addLimitRequests(server, { settings });
    server.get("/", (_request, reply) => reply.send("reached"));
    const asked = requests.map(([remoteAddress, forwarded]) => ({
      url: "/",
      remoteAddress,
      headers: { "x-forwarded-for": forwarded },
    }));
    expect(await statuses({ server }, asked)).toEqual(want);
    await server.close();
  });
});

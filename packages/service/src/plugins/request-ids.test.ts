import { afterAll, beforeAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { type App, buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

let app: App;
beforeAll(async () => {
  app = await buildApp({ settings: readSettings({}) });
});
afterAll(() => app.server.close());

const own = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/** Stands for the id that the service gave. */
const ours = "ours";

const idsOf = async (headers: Record<string, string | string[]>, url = "/health/live") => {
  const { headers: got } = await app.server.inject({ url, headers });
  const id = got["service-request-id"];
  expect(id).toMatch(own);
  const named = (name: string) => (got[name] === id ? ours : got[name]);
  return [named("x-request-id"), named("x-correlation-id"), named("traceparent")];
};

test.each([
  ["none", {}, [ours, undefined, undefined]],
  ["one", { "x-request-id": "a-B_1.2" }, ["a-B_1.2", undefined, undefined]],
  ["one as long as may be", { "x-request-id": "a".repeat(128) }, ["a".repeat(128), undefined, undefined]],
  ["one that is longer", { "x-request-id": "a".repeat(129) }, [ours, undefined, undefined]],
  ["an empty one", { "x-request-id": "" }, [ours, undefined, undefined]],
  ["one with a blank", { "x-request-id": "a b" }, [ours, undefined, undefined]],
  ["one with a letter beyond ASCII", { "x-request-id": "\u00e9" }, [ours, undefined, undefined]],
  ["two", { "x-request-id": ["a", "b"] }, [ours, undefined, undefined]],
  ["one of several requests", { "x-correlation-id": "c-1" }, [ours, "c-1", undefined]],
  ["one of several requests that is not plain", { "x-correlation-id": "<c>" }, [ours, undefined, undefined]],
  ["a trace", { traceparent: trace }, [ours, undefined, trace]],
  ["a trace that is none", { traceparent: `${trace}x` }, [ours, undefined, undefined]],
  ["all", { "x-request-id": "a", "x-correlation-id": "c", traceparent: trace }, ["a", "c", trace]],
])("answers a request with %s", async (_name, headers, want) => {
  expect(await idsOf(headers)).toEqual(want);
});

test("answers what leads nowhere with ids, too", async () => {
  expect(await idsOf({ "x-request-id": "a" }, "/nowhere")).toEqual(["a", undefined, undefined]);
});

test("gives each request an id of its own", async () => {
  const responses = await Promise.all([1, 2, 3].map(() => app.server.inject("/health/live")));
  expect(new Set(responses.map(({ headers }) => headers["service-request-id"])).size).toBe(3);
});

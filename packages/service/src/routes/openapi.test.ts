import { afterAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { describeApi } from "../openapi/describe-api.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent" }) });
afterAll(() => server.close());

test("/openapi.json is the description of the API, which pages of every origin may read", async () => {
  const response = await server.inject({ url: "/openapi.json", headers: { origin: "https://pages.example" } });
  expect(response.statusCode).toBe(200);
  expect(response.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "cache-control": "public, no-cache",
    "access-control-allow-origin": "*",
  });
  expect(response.json()).toEqual(await describeApi());
});

test("it is not sent again to those who have it", async () => {
  const { headers } = await server.inject("/openapi.json");
  const again = await server.inject({ url: "/openapi.json", headers: { "if-none-match": String(headers.etag) } });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

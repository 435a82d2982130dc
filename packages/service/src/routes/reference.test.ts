import { afterAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent" }) });
afterAll(() => server.close());

test("the page loads scripts of the service alone, under a policy that lets nothing else run", async () => {
  const { statusCode, headers, body } = await server.inject("/reference");
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect([...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, url]) => url)).toEqual([
    "data:,",
    "openapi.json",
    "reference/scalar.js",
    "reference/start.js",
  ]);
});

test("the script is Scalar's, compressed for those who take it so, and not sent again to those who have it", async () => {
  const url = "/reference/scalar.js";
  const plain = await server.inject(url);
  expect(plain.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(plain.body).toContain("createApiReference");
  const zipped = await server.inject({ url, headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  const again = await server.inject({ url, headers: { "if-none-match": String(plain.headers.etag) } });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("the script that starts it tells Scalar to ask nobody else", async () => {
  const { body } = await server.inject("/reference/start.js");
  const told: unknown = JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1));
  expect(told).toMatchObject({
    url: "openapi.json",
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
  });
});

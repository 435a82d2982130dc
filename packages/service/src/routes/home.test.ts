import { afterAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent" }) });
afterAll(() => server.close());

const rows = [
  ["no Accept header", undefined, "application/json; charset=utf-8"],
  ["anything", "*/*", "application/json; charset=utf-8"],
  ["JSON", "application/json", "application/json; charset=utf-8"],
  ["a page, as a browser does", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"],
  ["what there is not", "image/png", "application/json; charset=utf-8"],
] as const;

for (const [name, accept, want] of rows) {
  test(`/ answers a request for ${name} with ${want}`, async () => {
    const { statusCode, headers } = await server.inject({ url: "/", headers: accept === undefined ? {} : { accept } });
    expect([statusCode, headers["content-type"]]).toEqual([200, want]);
  });
}

test("both forms lead to the same addresses, and each of them is there", async () => {
  const page = await server.inject({ url: "/", headers: { accept: "text/html" } });
  const { links } = (await server.inject("/")).json<{ links: Record<string, string> }>();
  expect([...page.body.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(Object.values(links));
  const answers = await Promise.all(Object.values(links).map((url) => server.inject(`/${url}`)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
});

import { readFile } from "node:fs/promises";
import { standards } from "@send-standards/catalogue";
import { afterAll, expect, test } from "vitest";
import { watchResponses } from "../../testing/watch-responses.ts";
import { buildApp } from "../app.ts";
import { readSettings } from "../settings/read-settings.ts";

watchResponses();

const { server } = await buildApp({ settings: readSettings({}, { logLevel: "silent", requestsPerMinute: "0" }) });
afterAll(() => server.close());

/** The addresses of a list of links and of everything below it. */
const linksIn = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === "links" && typeof below === "object" && below !== null ? Object.values(below).map(String) : linksIn(below),
  );
};

const isObject = (value: unknown): value is { readonly links?: { readonly self?: unknown } } =>
  typeof value === "object" && value !== null;

test("every link leads somewhere, and what is there says its own address", async () => {
  const seen = new Set(["/v1/standards"]);
  const wrong: string[] = [];
  for (const url of seen) {
    const { statusCode, body, headers } = await server.inject({ method: "GET", url });
    if (statusCode !== 200) wrong.push(`${url}: ${statusCode}`);
    if (!String(headers["content-type"]).startsWith("application/json")) continue;
    const document: unknown = JSON.parse(body);
    const self = isObject(document) ? document.links?.self : undefined;
    if (self !== undefined && self !== url && !url.startsWith(`${self}/`)) wrong.push(`${url}: says ${self}`);
    for (const link of linksIn(document)) seen.add(link);
  }
  expect(wrong).toEqual([]);
  const loaded = await Promise.all(standards.map((entry) => entry.load()));
  const perStandard = loaded.map(
    ({ rules, setRules = [], codeLists }) => 6 + rules.length + setRules.length + 2 * codeLists.length,
  );
  expect(seen.size).toBe(3 + perStandard.reduce((sum, count) => sum + count, 0));
});

const published = (path: string): Promise<string> =>
  readFile(new URL(`../../../../schemas/${path}`, import.meta.url), "utf8");

test.each(standards.map(({ id, version }) => [id, version] as const))(
  "what is read of %s %s is what it publishes",
  async (id, version) => {
    const below = async (path: string, accept = "*/*") =>
      (await server.inject({ method: "GET", url: `/v1/standards/${id}/${version}/${path}`, headers: { accept } })).body;
    for (const file of ["schema.json", "receiver.schema.json"]) {
      expect(await below(file)).toBe(await published(`${id}/versions/next/${file}`));
    }
    const rules: readonly object[] = JSON.parse(await below("rules")).rules;
    expect(rules).toMatchObject(JSON.parse(await published(`${id}/versions/next/rules.json`)));
    const { codeLists }: { readonly codeLists: readonly { readonly id: string }[] } = JSON.parse(
      await below("code-lists"),
    );
    for (const list of codeLists) {
      const file = `${id}/versions/next/code-lists/${list.id}`;
      expect(await below(`code-lists/${list.id}`, "text/csv")).toBe(await published(`${file}.csv`));
      expect(JSON.parse(await below(`code-lists/${list.id}`))).toMatchObject(
        JSON.parse(await published(`${file}.json`)),
      );
    }
  },
);

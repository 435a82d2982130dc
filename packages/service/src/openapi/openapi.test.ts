import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeApi } from "./describe-api.ts";
import { tags } from "./document-base.ts";

const document = await describeApi();

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

const has = (text: string | undefined): boolean => text !== undefined && text !== "" && text !== "Default Response";

test("openapi.json is what the routes say of themselves; pnpm generate writes it", () => {
  const committed: unknown = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
  expect(document).toEqual(committed);
});

test("every address has a name, words for people and a part of the API that is described", () => {
  const incomplete = operations.flatMap(({ name, operation }) => {
    const { operationId = "", summary, description, tags: own = [] } = operation;
    const lacks = [
      ...(/^[a-z][A-Za-z0-9]*$/.test(operationId) ? [] : ["operationId"]),
      ...(has(summary) ? [] : ["summary"]),
      ...(has(description) ? [] : ["description"]),
      ...(own.length === 1 && tags.some((tag) => tag.name === own[0]) ? [] : ["tags"]),
    ];
    return lacks.length === 0 ? [] : [`${name} lacks ${lacks.join(", ")}`];
  });
  expect(incomplete).toEqual([]);
});

test("every parameter is described", () => {
  const silent = operations.flatMap(({ name, operation }) =>
    (operation.parameters ?? []).filter(({ description }) => !has(description)).map((one) => `${name} ${one.name}`),
  );
  expect(silent).toEqual([]);
});

test("every address says what it answers when all is well, and each response says what it is", () => {
  const silent = operations.flatMap(({ name, operation: { responses } }) => [
    ...(Object.keys(responses).some((status) => /^2[0-9][0-9]$/.test(status)) ? [] : [`${name} has no 2xx`]),
    ...Object.entries(responses).flatMap(([status, response]) =>
      "$ref" in response || has(response.description) ? [] : [`${name} ${status}`],
    ),
  ]);
  expect(silent).toEqual([]);
});

test("no two addresses have the same name", () => {
  const names = operations.map(({ operation }) => operation.operationId);
  expect(names).toEqual([...new Set(names)]);
});

test("every reference leads to something in the document, and nothing else has an id of its own", () => {
  const lost: string[] = [];
  const look = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "$id" || key === "$defs") lost.push(key);
      if (key !== "$ref" || typeof value !== "string") {
        look(value);
        continue;
      }
      const [, , kind = "", name = ""] = value.split("/");
      const group: unknown = Object.entries(document.components).find(([one]) => one === kind)?.[1];
      if (typeof group !== "object" || group === null || !Object.hasOwn(group, name)) lost.push(value);
    }
  };
  look(document);
  expect(lost).toEqual([]);
});

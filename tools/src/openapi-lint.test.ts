import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { repository } from "./generate/repository.ts";

/** Rules that are stricter than the recommended ones, because every address of ours can keep them. */
const stricter = {
  "operation-description": "error",
  "operation-singular-tag": "error",
  "operation-tag-defined": "error",
  "parameter-description": "error",
  "no-invalid-media-type-examples": { severity: "error" },
  "spec-strict-refs": "error",
} as const;

const lint = async (source: string): Promise<string[]> => {
  const config = await createConfig({ extends: ["recommended"], rules: stricter });
  const problems = await lintFromString({ source, absoluteRef: "openapi.json", config });
  return problems.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer ?? ""}`);
};

const source = readFileSync(`${repository}/packages/service/openapi.json`, "utf8");

test("the OpenAPI document has neither an error nor a warning of Redocly's recommended rules", async () => {
  expect(await lint(source)).toEqual([]);
});

test("a document with a mistake is told of it", async () => {
  const broken = source.replace('"operationId": "validateBatch"', '"operationId": "validate"');
  expect(await lint(broken)).toEqual(["operation-operationId-unique #/paths/~1v1~1validate~1batch/post/validate"]);
});

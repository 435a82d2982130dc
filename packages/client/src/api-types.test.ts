import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { apiFile, apiTypes } from "../generate.ts";

test("the types of the API are those of the service's OpenAPI document (pnpm generate writes them)", async () => {
  expect(await readFile(apiFile, "utf8")).toBe(await apiTypes());
});

/** Writes `src/generated/api.ts`, the types of the service's API, from the OpenAPI document of the service. Part of `pnpm generate`. */
import { readFile, writeFile } from "node:fs/promises";
import openapiTypescript, { astToString } from "openapi-typescript";

const document = new URL("../service/openapi.json", import.meta.url);

/** Where the types are kept. */
export const apiFile = new URL("src/generated/api.ts", import.meta.url);

/** Returns the types of the API as `src/generated/api.ts` holds them. */
export const apiTypes = async (): Promise<string> => {
  const tree = await openapiTypescript(await readFile(document, "utf8"), {
    emptyObjectsUnknown: true,
    silent: true,
  });
  return `// Written by pnpm generate from packages/service/openapi.json.\n${astToString(tree)}`;
};

if (import.meta.main) {
  const want = await apiTypes();
  const now = await readFile(apiFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (now !== want) await writeFile(apiFile, want);
}

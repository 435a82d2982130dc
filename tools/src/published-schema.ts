import { readFile } from "node:fs/promises";
import type { JsonSchema } from "./generate/json-schema.ts";
import { repository } from "./generate/repository.ts";

/** Reads a schema that `versions/next` of a standard publishes. */
export const publishedSchema = async (
  id: string,
  file: "schema.json" | "receiver.schema.json" | "schema.draft-07.json" = "schema.json",
): Promise<JsonSchema> => JSON.parse(await readFile(`${repository}/schemas/${id}/versions/next/${file}`, "utf8"));

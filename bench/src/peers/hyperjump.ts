/**
 * Holds a file of one record a line against a schema with `@hyperjump/json-schema`. Takes the schema and the file; ends with 1
 * where a record does not have the structure.
 */
import { open, readFile } from "node:fs/promises";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const [schemaPath = "", path = ""] = process.argv.slice(2);
const schema = JSON.parse(await readFile(schemaPath, "utf8"));
registerSchema(schema);
const check = await validate(schema.$id);
const file = await open(path);
let wrong = 0;
for await (const line of file.readLines()) wrong += check(JSON.parse(line)).valid ? 0 : 1;
process.exitCode = wrong === 0 ? 0 : 1;

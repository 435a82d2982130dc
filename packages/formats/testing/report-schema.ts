import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema: object = JSON.parse(readFileSync(new URL("../../validator/report.schema.json", import.meta.url), "utf8"));
const check = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** Returns how a report differs from its published form: one line for each difference. */
export const reportProblems = (report: unknown): string[] => {
  check(report);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

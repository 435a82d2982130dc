import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL("./fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"));
// The schema is of draft 4; nothing that it uses has another meaning in draft 7, apart from the name of its id.
const check = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);

/** Returns how a log differs from SARIF 2.1.0: one line for each difference. */
export const sarifProblems = (log: unknown): string[] => {
  check(log);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

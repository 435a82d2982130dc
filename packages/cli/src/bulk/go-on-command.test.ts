import { expect, test } from "vitest";
import { goOnCommand } from "./go-on-command.ts";

test.each([
  ["report", "report"],
  ["../a/b-1.2_c", "../a/b-1.2_c"],
  ["my report", "'my report'"],
  ["it's", "'it'\\''s'"],
  ["$(x)", "'$(x)'"],
  ["a\u001b[31m", "'a\\u{1b}[31m'"],
  ["", "''"],
])("%j is typed as %s", (output, want) => {
  expect(goOnCommand(output)).toBe(`send-standards bulk --resume --output ${want}`);
});

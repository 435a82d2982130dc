import { expect, test } from "vitest";
import { wantsColour } from "./wants-colour.ts";

test.each<[string, boolean, Readonly<Record<string, string>>, boolean]>([
  ["a terminal", true, {}, true],
  ["a pipe or a file", false, {}, false],
  ["a terminal with NO_COLOR", true, { NO_COLOR: "1" }, false],
  ["a terminal with an empty NO_COLOR", true, { NO_COLOR: "" }, true],
  ["a terminal that cannot", true, { TERM: "dumb" }, false],
  ["a terminal that can", true, { TERM: "xterm-256color" }, true],
])("%s wants colour: %s", (_, isTerminal, env, want) => {
  expect(wantsColour({ isTerminal }, env)).toBe(want);
});

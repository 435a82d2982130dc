import { readFile, writeFile } from "node:fs/promises";
import { formatNames } from "@send-standards/formats";
import { parseNotes } from "@send-standards/validator";
import { expect, test } from "vitest";
import { bulk } from "./commands/bulk.ts";
import { validate } from "./commands/validate.ts";
import { worker } from "./commands/worker.ts";
import { exitCodes } from "./exit-code.ts";
import { commandHelp } from "./help-text.ts";

const path = new URL("../README.md", import.meta.url);
const readme = await readFile(path, "utf8");

test("the README has the help of the commands with files", async () => {
  let wanted = readme;
  for (const [name, command] of Object.entries({ validate, bulk, worker })) {
    const block = `<!-- help of ${name} -->\n\`\`\`text\n${commandHelp(name, command)}\`\`\`\n<!-- end -->`;
    wanted = wanted.replace(new RegExp(`<!-- help of ${name} -->.*?<!-- end -->`, "s"), () => block);
  }
  if (process.env.UPDATE_SESSIONS === "1") await writeFile(path, wanted);
  else expect(readme).toBe(wanted);
});

test("the README has every format and every exit code", () => {
  const formats = readme.slice(readme.indexOf("| Format |"), readme.indexOf("| Exit code |"));
  expect([...formats.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, name]) => name)).toEqual([...formatNames]);
  expect([...readme.matchAll(/^\| ([0-9]+) \|/gm)].map(([, code]) => Number(code))).toEqual(Object.values(exitCodes));
});

test("the notes in the README are notes", () => {
  const [, notes = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
  expect(parseNotes(notes)).toHaveProperty("notes.length", 1);
});

import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportProblems } from "../../formats/testing/report-schema.ts";
import { type RunResult, runCommand } from "../testing/run-command.ts";
import { sessionFiles } from "../testing/session-files.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";
import { toolVersion } from "./tool.ts";

// A session is a file: the command after "$ ", what it prints, what it prints on standard error, and its exit code.
// Where a change is meant, write the sessions anew with UPDATE_SESSIONS=1 and review the difference.
const sessions = fileURLToPath(new URL("./sessions/", import.meta.url));
const isUpdate = process.env.UPDATE_SESSIONS === "1";
const names = (await readdir(sessions)).filter((name) => name.endsWith(".txt")).sort();

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write(sessionFiles);
});
afterAll(() => folder.remove());

/** Replaces what changes with every release and every rule that is added. */
const steady = (text: string): string =>
  text
    .replaceAll(`"name":"send-standards","version":"${toolVersion()}"`, '"name":"send-standards","version":"<version>"')
    .replaceAll(/[0-9,]+ rules? (ran|were skipped|was skipped)/g, "<number> rules $1")
    .replaceAll(/( at \/\S*: )[0-9,]+ rules?/g, "$1<number> rules")
    .replaceAll(/"ran":[0-9]+/g, '"ran":<number>')
    .replaceAll(/\| Rules that (.*) \| [0-9,]+ \|/g, "| Rules that $1 | <number> |");

const transcript = (command: string, { exitCode, out, error }: RunResult): string =>
  [
    `$ ${command}`,
    "",
    steady(out),
    ...(error === "" ? [] : [`[standard error]\n${error}`]),
    `[exit code ${exitCode}]\n`,
  ].join("\n");

const runSession = async (command: string): Promise<RunResult> => {
  const [program, ...args] = command.split(" ");
  expect(program).toBe("send-standards");
  return await runCommand(args, { folder: folder.path });
};

const commandOf = (session: string): string => session.slice(2, session.indexOf("\n"));

describe("session", () => {
  test.each(names)("%s", async (name) => {
    const session = await readFile(sessions + name, "utf8");
    const result = transcript(commandOf(session), await runSession(commandOf(session)));
    if (isUpdate) await writeFile(sessions + name, result);
    else expect(result).toBe(session);
  });
});

test("the reports of the sessions have their published form", async () => {
  const { out } = await runSession("send-standards validate . --as-of 2026-11-25 --format json");
  expect(reportProblems(JSON.parse(out))).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { frozenProblems } from "./frozen-guard.ts";
import { git } from "./frozen-guard-git.ts";

/** A checkout has git; an unpacked archive on a machine without it has no history to guard. */
const gitIsHere = spawnSync("git", ["--version"]).status === 0;

const version = "schemas/toy/versions/1.0.0";
const schema = `${version}/schema.json`;
const vector = `${version}/vectors/need-has-outcome.json`;
const next = "schemas/toy/versions/next/schema.json";

let folder = "";

const write = async (path: string, content: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
};

const remove = (path: string): Promise<void> => rm(join(folder, path));

const commit = async (): Promise<void> => {
  await git(folder, ["add", "--all"]);
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  await git(folder, [...identity, "commit", "--quiet", "--allow-empty", "--message", "A change"]);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "frozen-guard-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.runIf(gitIsHere)("in a repository with a frozen version", () => {
  beforeEach(async () => {
    await git(folder, ["init", "--quiet", "--initial-branch=main"]);
    await write(next, "{}\n");
    await commit();
    await write(schema, '{ "title": "Toy" }\n');
    await write(vector, "[]\n");
    await commit();
    await git(folder, ["branch", "base"]);
  });

  const changed = (...paths: string[]): string[] => paths.map((path) => `${path}: was changed or removed`);

  const steps: readonly (readonly [string, () => Promise<void>, readonly string[]])[] = [
    ["nothing", async () => {}, []],
    ["an edit", () => write(schema, "{}\n"), changed(schema)],
    ["an edit of white space", () => write(vector, "[ ]\n"), changed(vector)],
    ["a deletion", () => remove(vector), changed(vector)],
    ["an edit of the next version", () => write(next, '{ "title": "Toy" }\n'), []],
    ["a new version", () => write("schemas/toy/versions/1.1.0/schema.json", "{}\n"), []],
    [
      "a move",
      async () => {
        await remove(schema);
        await write(`${version}/producer.json`, '{ "title": "Toy" }\n');
      },
      changed(schema),
    ],
    [
      "an edit that was put right",
      async () => {
        await write(schema, "{}\n");
        await commit();
        await write(schema, '{ "title": "Toy" }\n');
      },
      [],
    ],
  ];

  describe.each([
    ["against a base", "base"],
    ["without a base", undefined],
  ])("%s", (_, base) => {
    test.each(steps)("%s in the work tree", async (_name, step, want) => {
      await step();
      expect(await frozenProblems(folder, base)).toEqual(want);
    });

    test.each(steps)("%s that is committed", async (_name, step, want) => {
      await step();
      await commit();
      expect(await frozenProblems(folder, base)).toEqual(want);
    });
  });

  test("changes on the base since the branch are not taken for changes here", async () => {
    await git(folder, ["checkout", "--quiet", "base"]);
    await write("schemas/toy/versions/1.1.0/schema.json", "{}\n");
    await commit();
    await git(folder, ["checkout", "--quiet", "main"]);
    expect(await frozenProblems(folder, "base")).toEqual([]);
  });

  test("a base that git does not know is an error", async () => {
    await expect(frozenProblems(folder, "nowhere")).rejects.toThrow("nowhere");
  });
});

describe("in a version folder with sums", () => {
  const sumOf = (path: string, content: string): string =>
    `${createHash("sha256").update(content).digest("hex")}  ${path}\n`;

  beforeEach(async () => {
    await write(schema, "{}\n");
    await write(vector, "[]\n");
    await write(`${version}/SHA256SUMS`, sumOf("schema.json", "{}\n") + sumOf("vectors/need-has-outcome.json", "[]\n"));
  });

  test.each<[string, () => Promise<void>, readonly string[]]>([
    ["nothing", async () => {}, []],
    ["an edit", () => write(schema, "{ }\n"), [`${schema}: is not what SHA256SUMS says`]],
    ["a deletion", () => remove(vector), [`${vector}: is in SHA256SUMS and is not there`]],
    ["a file more", () => write(`${version}/more.json`, "{}\n"), [`${version}/more.json: is not in SHA256SUMS`]],
    ["a version without sums", () => write("schemas/toy/versions/1.1.0/schema.json", "{}\n"), []],
    ["the next version", () => write("schemas/toy/versions/next/SHA256SUMS", "\n"), []],
  ])("%s, without a history", async (_, step, want) => {
    await step();
    expect(await frozenProblems(folder, undefined)).toEqual(want);
  });
});

import { expect, test } from "vitest";
import { keptFiles, readText, tracesIn } from "./architecture-traces.ts";
import { repository } from "./generate/repository.ts";

/** Joins parts, so that this file does not hold what it looks for. */
const path = (...parts: string[]): string => parts.join("/");
const host = (...parts: string[]): string => parts.join(".");

test.each<[string, string, readonly string[]]>([
  ["a home folder", path("cd ", "home", "someone/project"), ["1: a path of a machine"]],
  ["a temporary folder", `first\n"${path("", "tmp", "report.json")}"`, ["2: a path of a machine"]],
  ["a folder of Windows", ["C:", "Users", "someone"].join("\\"), ["1: a path of a machine"]],
  ["a registry", `tarball: https://${host("registry", "example", "org")}/a.tgz`, ["1: the host of a registry"]],
  ["a package mirror", `http://${host("deb", "debian", "org")}/debian`, ["1: the host of a registry"]],
  ["a page that has such a path", `https://example.org${path("", "work", "guide")}`, []],
  ["a path in the repository", "examples/home/plan.json", []],
  ["a place in a record", "/sections/F/provisions/3", []],
  ["a pattern over paths", "/(home|root)/", []],
  ["the word registry", "the npm registry. It is public", []],
])("traces in %s", (_, given, want) => {
  expect(tracesIn(given)).toEqual(want);
});

test("no file of the repository holds a path of a machine or the host of a registry", async () => {
  const files = await keptFiles(repository);
  const found = await Promise.all(
    files.map(async (file) => {
      const text = (await readText(file)) ?? "";
      return tracesIn(text).map((trace) => `${file.slice(repository.length + 1)}:${trace}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

test("the lockfile names packages and no place to fetch them from", async () => {
  const lockfile = await readText(`${repository}/pnpm-lock.yaml`);
  expect(lockfile?.match(/.*(https?:|tarball:).*/g)).toBeNull();
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOf, plan, pretty } from "../testing/plans.ts";
import { runCommand } from "../testing/run-command.ts";
import { createTestFolder, type TestFolder } from "../testing/test-folder.ts";

/** Tells on standard error which modules of this repository are loaded. */
const spy = `import { registerHooks } from "node:module";
registerHooks({
  load: (url, context, next) => {
    process.stderr.write("loads " + url + "\\n");
    return next(url, context);
  },
});`;

let folder: TestFolder;
beforeAll(async () => {
  folder = await createTestFolder();
  await folder.write({ "spy.mjs": spy, "plan.json": pretty(plan()) });
});
afterAll(() => folder.remove());

/** Returns which packages a command loads, and which modules of its own. */
const loadedBy = async (args: readonly string[]) => {
  const { error } = await runCommand(args, { folder: folder.path, node: ["--import", "./spy.mjs"] });
  const paths = [...error.matchAll(/^loads file:.*?\/(packages|schemas)\/([a-z-]+)\/(.+)$/gm)];
  return {
    packages: [...new Set(paths.map(([, , name]) => name))].sort(),
    own: paths.filter(([, , name]) => name === "cli").map(([, , , path]) => path ?? ""),
    formats: paths.filter(([, , name]) => name === "formats").map(([, , , path]) => path ?? ""),
    checks: paths.flatMap(([, kind, , path]) =>
      kind === "schemas" ? (/src\/generated\/(.+)$/.exec(path ?? "")?.[1] ?? []) : [],
    ),
  };
};

describe("the start", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["--version"], ["cli", "core"]],
    [["--help"], ["cli", "core"]],
    [
      ["validate", "--help"],
      ["cli", "core", "formats"],
    ],
    [["validate"], ["cli", "core", "formats"]],
    [
      ["sample", "--help"],
      ["cli", "core"],
    ],
    [["standards"], ["catalogue", "cli", "core"]],
  ])("of %j loads only %j", async (args, want) => {
    const { packages } = await loadedBy(args);
    expect(packages).toEqual(want);
  });

  test("of explain loads rules, but no validator and no check", async () => {
    const { packages, checks } = await loadedBy(["explain", "structure/code"]);
    expect([packages.includes("ehc-plan"), packages.includes("validator"), checks]).toEqual([true, false, []]);
  });

  test("of validate loads the one format, the fast check, and nothing for faults, values, samples, notes or files that are written", async () => {
    const { own, formats, checks } = await loadedBy(["validate", "plan.json", "--as-of", asOf, "--format", "csv"]);
    expect(formats.filter((path) => !path.startsWith("src/rule-book/")).sort()).toEqual([
      "src/csv.ts",
      "src/fails-at.ts",
      "src/fhir/fhir-path.ts",
      "src/fhir/issue-code.ts",
      "src/fhir/issue-of.ts",
      "src/finding-lines.ts",
      "src/formats.ts",
      "src/html/policy.ts",
      "src/html/style.ts",
      "src/index.ts",
      "src/noted-text.ts",
      "src/paint.ts",
      "src/place-of.ts",
      "src/see-also.ts",
      "src/standard-input.ts",
      "src/standing.ts",
      "src/unjudged.ts",
    ]);
    expect(own.filter((path) => /src\/(show-values|sample|notes|output|bulk|queue|serve)\//.test(path)).sort()).toEqual(
      ["src/output/with-output.ts", "src/output/write-chunks.ts"],
    );
    expect(checks).toEqual(["fast-check.js"]);
  });
});

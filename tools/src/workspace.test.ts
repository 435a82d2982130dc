import { access, readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { isStandard } from "./architecture-arrows.ts";
import { repository } from "./generate/repository.ts";
import { publishable, readManifest, workspacePackages } from "./workspace.ts";
import { bumpsIn, hasFrozenVersion, pendingBumps } from "./workspace-changesets.ts";
import { decidedBuilds, packagesWithInstallScripts } from "./workspace-install-scripts.ts";

const packages = await workspacePackages(repository);
const root = await readManifest(repository);
const names = packages.map(({ manifest }) => manifest.name);

const missing = async (paths: readonly string[]): Promise<string[]> => {
  const present = await Promise.all(
    paths.map((path) =>
      access(`${repository}/${path}`).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, at) => !present[at]);
};

test("programs of this repository run on Node 24 or later", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});

test("the root has at most 14 files", async () => {
  const entries = await readdir(repository, { withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).length).toBeLessThanOrEqual(14);
});

test("one version of pnpm is named everywhere", async () => {
  const texts = [JSON.stringify(root.scripts), await readFile(`${repository}/.ci/run`, "utf8")];
  const named = texts.flatMap((text) => text.match(/pnpm@[0-9][\w.-]*/g) ?? []);
  expect([...new Set(named)]).toEqual([root.packageManager]);
});

describe.each(publishable(packages))("$folder", ({ folder, manifest }) => {
  test("tells what it is", () => {
    expect(manifest.description).toMatch(/^[A-Z].{20,}\.$/);
    expect(manifest.license).toBe(folder.startsWith("schemas/") ? "(MIT AND OGL-UK-3.0)" : "MIT");
  });

  test("is an ES module without side effects for every Node that has support", () => {
    expect(manifest).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=22.15" } });
  });

  test("publishes what is built, and a standard its frozen versions", () => {
    // The command is one program beside the library; others publish what reports, notes, summaries and the API look like.
    const beside =
      {
        "packages/bulk": ["summary.schema.json"],
        "packages/cli": ["bin"],
        "packages/service": ["openapi.json"],
        "packages/validator": ["notes.schema.json", "report.schema.json"],
      }[folder] ?? [];
    const versions = isStandard(folder) ? ["versions/[0-9]*/**"] : [];
    expect([...(manifest.files ?? [])].sort()).toEqual(["CHANGELOG.md", "dist", ...beside, ...versions].sort());
  });

  test("has an entry for the source, the types and the code, in this order", async () => {
    const entries = Object.entries(manifest.exports ?? {}).filter(([, target]) => typeof target !== "string");
    expect(entries.map(([name]) => name)).toContain(".");
    for (const [, target] of entries) {
      expect(Object.keys(target)).toEqual(["@send-standards/source", "types", "default"]);
    }
    const sources = entries.map(([, target]) => Object.values(target)[0] ?? "");
    expect(await missing(sources.map((path) => `${folder}/${path.replace("./", "")}`))).toEqual([]);
  });

  test("has a README", async () => {
    expect(await missing([`${folder}/README.md`])).toEqual([]);
  });

  test("can be checked, built and packed", () => {
    expect(Object.keys(manifest.scripts ?? {})).toEqual(expect.arrayContaining(["types", "build", "pack:check"]));
  });
});

test("packages of the house depend on each other through the workspace", () => {
  const outside = packages.flatMap(({ folder, manifest }) =>
    Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([name, range]) => names.includes(name) !== range.startsWith("workspace:"))
      .map(([name, range]) => `${folder}: ${name} at ${range}`),
  );
  expect(outside).toEqual([]);
});

describe("install scripts", () => {
  test.each([
    ["none", "packages:\n  - tools\nallowBuilds: {}\ncatalog:\n  ajv: 8.20.0\n", []],
    ["two", 'allowBuilds:\n  some-package: false\n  "@a/b": true\ncatalog:\n  ajv: 8.20.0\n', ["some-package", "@a/b"]],
  ])("%s are named", (_, text, want) => {
    expect(decidedBuilds(text)).toEqual(want);
  });

  test("only packages that are named have one", async () => {
    const decided = decidedBuilds(await readFile(`${repository}/pnpm-workspace.yaml`, "utf8"));
    expect((await packagesWithInstallScripts(repository)).filter((name) => !decided.includes(name))).toEqual([]);
  });
});

describe("changesets", () => {
  const bumps = pendingBumps(repository);

  test("name the package and the bump", () => {
    expect(bumpsIn("a.md", '---\n"@send-standards/core": minor\n"send-standards": patch\n---\n\nA: b\n')).toEqual([
      { changeset: "a.md", name: "@send-standards/core", bump: "minor" },
      { changeset: "a.md", name: "send-standards", bump: "patch" },
    ]);
  });

  test("are for packages that are published", async () => {
    const known = publishable(packages).map(({ manifest }) => manifest.name);
    expect((await bumps).filter(({ name }) => !known.includes(name))).toEqual([]);
  });

  // The first release of a standard is the version that its package states, so nothing may move it before.
  test.each(packages.filter(({ folder }) => isStandard(folder)))(
    "do not move $manifest.name before its first release",
    async (one) => {
      const frozen = await hasFrozenVersion(repository, one);
      const moving = (await bumps).filter(({ name, bump }) => name === one.manifest.name && bump !== "none");
      expect(frozen ? [] : moving).toEqual([]);
    },
  );
});

import { expect, test } from "vitest";
import { arrowProblems } from "./architecture-arrows.ts";
import type { SourceModule } from "./architecture-source.ts";
import type { WorkspacePackage } from "./workspace.ts";

const core = "@send-standards/core";
const common = "@send-standards/common";

const packageIn = (folder: string, name: string, dependencies: readonly string[] = []): WorkspacePackage => ({
  folder,
  manifest: { name, dependencies: Object.fromEntries(dependencies.map((one) => [one, "workspace:^"])) },
});

const house = [
  packageIn("packages/core", core),
  packageIn("packages/validator", "@send-standards/validator", [core]),
  packageIn("packages/cli", "send-standards", [core]),
  packageIn("schemas/common", common, [core]),
  packageIn("schemas/toy", "@send-standards/toy", [core, common]),
  packageIn("tools", "@send-standards/tools", ["ajv"]),
];

const module = (path: string, specifier: string, typeOnly = false, isTest = false): SourceModule => ({
  path,
  test: isTest,
  imports: [{ specifier, typeOnly }],
});

test.each<[string, SourceModule, readonly string[]]>([
  ["an arrow", module("packages/validator/src/a.ts", core), []],
  ["a subpath along an arrow", module("schemas/toy/src/a.ts", `${common}/schema`), []],
  ["types along an arrow for types", module("schemas/toy/src/a.ts", core, true), []],
  ["its own modules", module("packages/core/src/a/b.ts", "../c.ts"), []],
  ["node: in a program", module("packages/cli/src/a.ts", "node:fs"), []],
  ["anything in a test", module("packages/core/src/a.test.ts", "node:fs", false, true), []],
  ["anything in tools", module("tools/src/a.ts", "../../schemas/toy/src/b.ts"), []],
  [
    "code along an arrow for types",
    module("schemas/toy/src/a.ts", core),
    [`schemas/toy/src/a.ts imports ${core}: ${core} is there for its types only`],
  ],
  [
    "a standard from the validator",
    module("packages/validator/src/a.ts", "@send-standards/toy"),
    ["packages/validator/src/a.ts imports @send-standards/toy: no arrow leads to @send-standards/toy"],
  ],
  [
    "types of a standard from the command line",
    module("packages/cli/src/a.ts", "@send-standards/toy/schema", true),
    ["packages/cli/src/a.ts imports @send-standards/toy/schema: no arrow leads to @send-standards/toy"],
  ],
  [
    "what no package.json asks for",
    module("schemas/common/src/a.ts", "@sinclair/typebox"),
    ["schemas/common/src/a.ts imports @sinclair/typebox: @sinclair/typebox is not among its dependencies"],
  ],
  [
    "node: where a browser runs it",
    module("packages/core/src/a.ts", "node:fs", true),
    ["packages/core/src/a.ts imports node:fs: it runs in a browser and imports no node: module"],
  ],
  [
    "source of another package by its path",
    module("packages/core/src/a.ts", "../../validator/src/a.ts"),
    ["packages/core/src/a.ts imports ../../validator/src/a.ts: it reaches out of its own src"],
  ],
])("an import of %s", (_, given, want) => {
  expect(arrowProblems(house, [given])).toEqual(want);
});

test.each<[string, WorkspacePackage, readonly string[]]>([
  [
    "a dependency against the arrows",
    packageIn("packages/catalogue", "@send-standards/catalogue", ["@send-standards/validator"]),
    ["packages/catalogue/package.json: no arrow leads to @send-standards/validator"],
  ],
  [
    "a standard among the catalogue's",
    packageIn("packages/catalogue", "@send-standards/catalogue", ["@send-standards/toy"]),
    [],
  ],
  ["a package that is new", packageIn("apps/new", "new"), ["apps/new: has no row in the table of arrows"]],
])("a package with %s", (_, given, want) => {
  expect(arrowProblems([...house, given], [])).toEqual(want);
});

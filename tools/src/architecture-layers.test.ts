import { expect, test } from "vitest";
import { layerProblems } from "./architecture-layers.ts";
import type { SourceModule } from "./architecture-source.ts";

const folder = "schemas/toy";

/** Module of the toy standard; imports that begin with "type " leave nothing at run time. */
const module = (path: string, imports: readonly string[]): SourceModule => ({
  path: `${folder}/src/${path}`,
  test: path.endsWith(".test.ts"),
  imports: imports.map((one) => ({ specifier: one.replace("type ", ""), typeOnly: one.startsWith("type ") })),
});

const way = (...paths: string[]): string[] => [
  `${paths.map((path) => `${folder}/src/${path}`).join(" -> ")}: a part of a standard imports a later one`,
];

test.each<[string, readonly SourceModule[], readonly string[]]>([
  ["earlier parts", [module("index.ts", ["./rules/index.ts", "./schema.ts", "./code-lists.ts"])], []],
  ["the same part", [module("sections/a.ts", ["./b.ts"]), module("sections/b.ts", [])], []],
  ["a later part", [module("sections/a.ts", ["../rules/index.ts"])], way("sections/a.ts", "rules/index.ts")],
  ["types of a later part", [module("code-lists/a.ts", ["type ../schema.ts"])], way("code-lists/a.ts", "schema.ts")],
  [
    "a later part through a module of no part",
    [module("schema.ts", ["./shared.ts"]), module("shared.ts", ["./rules/index.ts"])],
    way("schema.ts", "shared.ts", "rules/index.ts"),
  ],
  [
    "types that are described by types of a later part",
    [module("sections/a.ts", ["type ../types.ts"]), module("types.ts", ["type ./schema.ts"])],
    [],
  ],
  ["anything from a test", [module("sections/a.test.ts", ["../index.ts"])], []],
  ["anything from a module of no part", [module("shared.ts", ["./index.ts"])], []],
])("imports of %s", (_, modules, want) => {
  expect(layerProblems(folder, { packages: [], modules })).toEqual(want);
});

import { describe, expect, test } from "vitest";
import { contentProblems, type PackedPackage, staleProblems } from "./pack-check-contents.ts";

const sound: Readonly<Record<string, string>> = {
  "package.json": "{}",
  "README.md": "# Toy",
  LICENSE: "MIT",
  "dist/index.js": 'export { a } from "./a.js"; export const load = () => import("./generated/check.js");',
  "dist/index.d.ts": 'import type { A } from "@send-standards/core"; export { a } from "./a.ts"; export type B = A;',
  "dist/a.js": 'import { Type } from "@sinclair/typebox"; export const a = Type.String();',
  "dist/a.d.ts": "export declare const a: string;",
  "dist/generated/check.js": "export const check = () => true;",
  "versions/1.0.0/schema.json": "{}",
};

const pack = (
  files: Readonly<Record<string, string>>,
  ranges: Readonly<Record<string, string>> = {},
): PackedPackage => ({
  manifest: {
    name: "toy",
    dependencies: { "@send-standards/core": "^1.0.0", "@sinclair/typebox": "0.34.52", ...ranges },
  },
  files: new Map(Object.entries({ ...sound, ...files })),
});

describe("contentProblems", () => {
  test.each<[string, PackedPackage, readonly string[]]>([
    ["a sound package", pack({}), []],
    ["a changelog", pack({ "CHANGELOG.md": "# Toy" }), []],
    ["source", pack({ "src/index.ts": "" }), ["src/index.ts: is not for publication"]],
    ["a test", pack({ "dist/a.test.js": "" }), ["dist/a.test.js: is not for publication"]],
    [
      "the next version",
      pack({ "versions/next/schema.json": "{}" }),
      ["versions/next/schema.json: is not for publication"],
    ],
    [
      "a range of the workspace",
      pack({}, { "@send-standards/common": "workspace:^" }),
      ["package.json: @send-standards/common is at workspace:^, which means nothing outside this repository"],
    ],
    [
      "an import of a file that is not packed",
      pack({ "dist/b.js": 'import "./c.js";' }),
      ["dist/b.js: imports ./c.js, which a user of the package does not have"],
    ],
    [
      "a type of a package that is no dependency",
      pack({ "dist/b.d.ts": 'export declare const a: import("ajv").Ajv;' }),
      ["dist/b.d.ts: imports ajv, which a user of the package does not have"],
    ],
    [
      "more types than an editor likes",
      pack({ "dist/b.d.ts": `// ${"x".repeat(600_000)}` }),
      ["its declaration files take 600127 bytes, more than 600000"],
    ],
  ])("of %s", (_, given, want) => {
    expect(contentProblems(given)).toEqual(want);
  });

  test.each(["README.md", "LICENSE", "package.json"])("misses %s", (path) => {
    const { manifest, files } = pack({});
    const rest = new Map([...files].filter(([name]) => name !== path));
    expect(contentProblems({ manifest, files: rest })).toEqual([`${path}: is missing`]);
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ["its source", ["a.ts", "index.ts", "generated/check.js"], []],
  [
    "no source",
    ["index.ts", "generated/check.js"],
    ["dist/a.js: is left from an earlier build; remove dist and build again"],
  ],
])("a built module with %s", (_, sources, want) => {
  expect(staleProblems(pack({}).files, new Set(sources))).toEqual(want);
});

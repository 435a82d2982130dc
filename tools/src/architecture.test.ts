import { describe, expect, test } from "vitest";
import { arrowProblems, boundPackages, isStandard } from "./architecture-arrows.ts";
import { layerProblems } from "./architecture-layers.ts";
import { reach, resolve } from "./architecture-reach.ts";
import { readModules } from "./architecture-source.ts";
import { repository } from "./generate/repository.ts";
import { workspacePackages } from "./workspace.ts";

const packages = await workspacePackages(repository);
const folders = boundPackages(packages).map(({ folder }) => folder);
const modules = await readModules(repository, folders);
const standards = packages
  .filter(({ folder }) => isStandard(folder))
  .map(({ manifest, folder }) => [manifest.name, folder]);

/** Everything that the entry `specifier` loads at run time, each with the way to it. */
const loadedBy = (specifier: string) => reach(resolve("", specifier, packages), { packages, modules, types: false });

test("every package has source that the checks have read", () => {
  expect(folders.filter((folder) => !modules.some(({ path }) => path.startsWith(`${folder}/src/`)))).toEqual([]);
});

test("imports and dependencies follow the arrows", () => {
  expect(arrowProblems(packages, modules)).toEqual([]);
});

describe.each(standards)("%s", (name, folder) => {
  test("is built in layers", () => {
    expect(layerProblems(folder, { packages, modules })).toEqual([]);
  });

  test("loads no TypeBox with its root entry", () => {
    expect(loadedBy(name).get("@sinclair/typebox")).toBeUndefined();
  });

  test("has TypeBox at its subpath /schema", () => {
    expect([...loadedBy(`${name}/schema`).keys()]).toContain("@sinclair/typebox");
  });
});

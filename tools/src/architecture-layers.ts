import { type ReachOptions, reach } from "./architecture-reach.ts";
import type { SourceModule } from "./architecture-source.ts";

/** The parts of a standard, each of which may import itself and those before it. */
const layers = ["code-lists", "sections", "schema", "rules", "index"];

/** Returns the layer of a module by its path below `src`, or -1 for one that serves several. */
const layerOf = (path: string): number => layers.indexOf(path.replace(/\.ts$/, "").split("/")[0] ?? "");

/** Ways to everything that `module` needs at run time, and to what it names for its types itself. */
const waysFrom = (module: SourceModule, own: readonly SourceModule[], options: ReachOptions) => [
  ...reach(module.path, { ...options, modules: own, types: false }),
  ...reach(module.path, { ...options, modules: [module], types: true }),
];

/**
 * Returns one line for each module of the standard in `folder` that reaches a later part, by itself or
 * at run time through modules that belong to no part.
 */
export const layerProblems = (folder: string, options: Omit<ReachOptions, "types">): string[] => {
  const source = `${folder}/src/`;
  const own = options.modules.filter(({ path, test }) => !test && path.startsWith(source));
  return own.flatMap((module) => {
    const layer = layerOf(module.path.slice(source.length));
    if (layer === -1) return [];
    const later = waysFrom(module, own, { ...options, types: false }).find(
      ([target]) => target.startsWith(source) && layerOf(target.slice(source.length)) > layer,
    );
    return later === undefined ? [] : [`${later[1].join(" -> ")}: a part of a standard imports a later one`];
  });
};

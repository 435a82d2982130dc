import { posix } from "node:path";
import { importsOf, packageOf } from "./architecture-imports.ts";
import { isTestModule } from "./architecture-source.ts";
import type { Manifest } from "./workspace.ts";

/** What a packed package holds. */
export interface PackedPackage {
  readonly manifest: Manifest;
  /** Text of each file by its path in the package: "dist/index.js". */
  readonly files: ReadonlyMap<string, string>;
}

/** What may be published: the built code, the frozen versions, and what tells about them. */
const published =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|(notes|report|summary)\.schema\.json|openapi\.json|bin\/(package\.json|[^/]+\.js)|dist\/.+\.(js|d\.ts)|versions\/[0-9][^/]*\/.+)$/;

const expected = ["README.md", "LICENSE", "package.json"];

/** Most bytes that the declaration files of a package may take, so that editors stay quick. */
const mostTypes = 600_000;

const manifestProblems = ({ dependencies, peerDependencies, optionalDependencies }: Manifest): string[] =>
  Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies })
    .filter(([, range]) => /^(workspace|catalog|link|file):/.test(range))
    .map(([name, range]) => `package.json: ${name} is at ${range}, which means nothing outside this repository`);

const fileProblems = (files: ReadonlyMap<string, string>): string[] => [
  ...expected.filter((path) => !files.has(path)).map((path) => `${path}: is missing`),
  ...[...files.keys()]
    .filter((path) => !published.test(path) || isTestModule(path.replace(/(\.d\.ts|\.js)$/, ".ts")))
    .map((path) => `${path}: is not for publication`),
];

const importProblems = (path: string, code: string, { files, manifest }: PackedPackage): string[] => {
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const isThere = (specifier: string): boolean => {
    if (specifier.startsWith("node:")) return true;
    if (!specifier.startsWith(".")) return declared[packageOf(specifier)] !== undefined;
    const target = posix.join(posix.dirname(path), specifier);
    return files.has(path.endsWith(".d.ts") ? target.replace(/\.(js|ts)$/, ".d.ts") : target);
  };
  return importsOf(code, path.endsWith(".d.ts") ? "dts" : "js")
    .filter(({ specifier }) => !isThere(specifier))
    .map(({ specifier }) => `${path}: imports ${specifier}, which a user of the package does not have`);
};

const typesProblems = (files: ReadonlyMap<string, string>): string[] => {
  const bytes = [...files]
    .filter(([path]) => path.endsWith(".d.ts"))
    .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  return bytes > mostTypes ? [`its declaration files take ${bytes} bytes, more than ${mostTypes}`] : [];
};

/** Returns one line for each thing that must not be published as it is. */
export const contentProblems = (pack: PackedPackage): string[] => [
  ...manifestProblems(pack.manifest),
  ...fileProblems(pack.files),
  ...[...pack.files]
    .filter(([path]) => path.startsWith("dist/"))
    .flatMap(([path, code]) => importProblems(path, code, pack)),
  ...typesProblems(pack.files),
];

/** Returns one line for each built module whose source is gone: `sources` are the paths below `src`. */
export const staleProblems = (files: ReadonlyMap<string, string>, sources: ReadonlySet<string>): string[] =>
  [...files.keys()]
    .map((path) => /^dist\/(.+)\.js$/.exec(path)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => !sources.has(`${name}.ts`) && !sources.has(`${name}.js`))
    .map((name) => `dist/${name}.js: is left from an earlier build; remove dist and build again`);

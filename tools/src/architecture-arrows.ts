import { packageOf } from "./architecture-imports.ts";
import type { SourceModule } from "./architecture-source.ts";
import type { WorkspacePackage } from "./workspace.ts";

/** What a package may import: packages at run time, and packages of which no trace is left at run time. */
export interface Arrows {
  readonly runTime: readonly string[];
  readonly types: readonly string[];
  /** Whether it runs on Node only. All others run in a browser as they are. */
  readonly node: boolean;
}

const core = "@send-standards/core";
const common = "@send-standards/common";
const catalogue = "@send-standards/catalogue";
const validator = "@send-standards/validator";
const bulk = "@send-standards/bulk";
const queue = "@send-standards/queue";
const formats = "@send-standards/formats";
const service = "@send-standards/service";
const needs = "@send-standards/needs";
const typebox = "@sinclair/typebox";

/** Folders whose packages are programs of this repository, are not published and import what they need. */
const free = /^(tools|bench|examples\/[^/]+)$/;

/** What the service is made with, apart from our own. */
const serviceLibraries = [
  "@fastify/cors",
  "@fastify/rate-limit",
  "@fastify/swagger",
  "@fastify/type-provider-typebox",
  "@opentelemetry/api",
  "@opentelemetry/exporter-metrics-otlp-http",
  "@opentelemetry/exporter-trace-otlp-http",
  "@opentelemetry/resources",
  "@opentelemetry/sdk-metrics",
  "@opentelemetry/sdk-trace",
  "@scalar/fastify-api-reference",
  "fastify",
  "jose",
  "negotiator",
  "piscina",
  "prom-client",
];

/**
 * The arrows of the house, one row a package:
 *
 *     core <- common <- standards <- catalogue <- bulk <- cli
 *     core <- validator <- bulk <- queue;  core, validator <- formats
 *     bulk, formats, needs <- service <- cli;  openapi.json of the service <- client
 *
 * The command line asks for the queue and the service only where they are installed beside it, so they are optional peers.
 *
 * Common and the standards use core for its types only. A new package needs a row here.
 */
const table = (standards: readonly string[]): Readonly<Record<string, Arrows>> => ({
  "packages/core": { runTime: [], types: [], node: false },
  "schemas/common": { runTime: [typebox], types: [core], node: false },
  "schemas/*": { runTime: [common, typebox], types: [core], node: false },
  "packages/catalogue": { runTime: standards, types: [core], node: false },
  "packages/validator": { runTime: [core], types: [], node: false },
  "packages/bulk": { runTime: [catalogue, core, validator, "yauzl"], types: [], node: true },
  "packages/queue": { runTime: [bulk, core, "@aws-sdk/client-s3", "bullmq", "ioredis", "pg"], types: [], node: true },
  "packages/formats": { runTime: [catalogue, core, validator], types: [], node: true },
  "packages/service": {
    runTime: [bulk, catalogue, core, formats, needs, validator, typebox, ...serviceLibraries],
    types: [],
    node: true,
  },
  "packages/client": { runTime: ["openapi-fetch"], types: [], node: false },
  "packages/cli": { runTime: [bulk, catalogue, core, formats, queue, service, validator], types: [], node: true },
});

/** Whether `folder` holds a data standard. */
export const isStandard = (folder: string): boolean => folder.startsWith("schemas/") && folder !== "schemas/common";

/** Returns the packages that the arrows bind. */
export const boundPackages = (packages: readonly WorkspacePackage[]): WorkspacePackage[] =>
  packages.filter(({ folder }) => !free.test(folder));

const arrowsOf = (folder: string, packages: readonly WorkspacePackage[]): Arrows | undefined => {
  const standards = packages.filter((one) => isStandard(one.folder)).map(({ manifest }) => manifest.name);
  return table(standards)[isStandard(folder) ? "schemas/*" : folder];
};

const manifestProblems = ({ folder, manifest }: WorkspacePackage, arrows: Arrows): string[] => {
  const declared = [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies];
  return declared
    .flatMap((group) => Object.keys(group ?? {}))
    .filter((name) => ![...arrows.runTime, ...arrows.types].includes(name))
    .map((name) => `${folder}/package.json: no arrow leads to ${name}`);
};

const importProblem = (specifier: string, typeOnly: boolean, arrows: Arrows, one: WorkspacePackage) => {
  const name = packageOf(specifier);
  if (name.startsWith("node:")) return arrows.node ? undefined : "it runs in a browser and imports no node: module";
  if (arrows.runTime.includes(name) || (typeOnly && arrows.types.includes(name))) {
    return one.manifest.dependencies?.[name] === undefined && one.manifest.peerDependencies?.[name] === undefined
      ? `${name} is not among its dependencies`
      : undefined;
  }
  return arrows.types.includes(name) ? `${name} is there for its types only` : `no arrow leads to ${name}`;
};

const isInside = (path: string, specifier: string, folder: string): boolean =>
  new URL(specifier, `file:///${path}`).pathname.startsWith(`/${folder}/src/`);

const moduleProblems = (module: SourceModule, arrows: Arrows, one: WorkspacePackage): string[] =>
  module.imports.flatMap(({ specifier, typeOnly }) => {
    const problem = specifier.startsWith(".")
      ? isInside(module.path, specifier, one.folder)
        ? undefined
        : "it reaches out of its own src"
      : importProblem(specifier, typeOnly, arrows, one);
    return problem === undefined ? [] : [`${module.path} imports ${specifier}: ${problem}`];
  });

/** Returns one line for each import and each dependency that follows no arrow. */
export const arrowProblems = (packages: readonly WorkspacePackage[], modules: readonly SourceModule[]): string[] =>
  boundPackages(packages).flatMap((one) => {
    const arrows = arrowsOf(one.folder, packages);
    if (arrows === undefined) return [`${one.folder}: has no row in the table of arrows`];
    const own = modules.filter(({ path, test }) => !test && path.startsWith(`${one.folder}/`));
    return [...manifestProblems(one, arrows), ...own.flatMap((module) => moduleProblems(module, arrows, one))];
  });

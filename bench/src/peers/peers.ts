import { execFile } from "node:child_process";
import { access, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inRepository } from "../programs/repository.ts";
import type { Peer } from "./peer.ts";

const run = promisify(execFile);
const schema = inRepository("schemas/ehc-plan/versions/next/schema.json");
const draft7 = inRepository("schemas/ehc-plan/versions/next/schema.draft-07.json");
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Blaze is run and never depended on: its licence is the AGPL. */
const blaze = "@sourcemeta/jsonschema@16.11.0";

/** Returns the path of Blaze itself, without the script of npm that starts it, whose time and memory are not its own. */
const findBlaze = async (): Promise<string> => {
  const { stdout } = await run("npx", ["--yes", "--package", blaze, "-c", "command -v jsonschema"]);
  const script = await realpath(stdout.trim());
  const machine = process.arch === "x64" ? "x86_64" : process.arch;
  const path = join(dirname(script), "../build/github-releases", `jsonschema-${process.platform}-${machine}`);
  await access(path);
  return path;
};

/** Returns Debian's Python where it has the module. */
const findPython = async (module: string): Promise<string> => {
  await run("/usr/bin/python3", ["-c", `import ${module}`]);
  return "/usr/bin/python3";
};

/** The peers in the order of the table. */
export const peers: readonly Peer[] = [
  {
    name: "ajv-cli",
    takes: "files",
    megabytes: 400,
    program: async ({ files }) => ({
      file: process.execPath,
      arguments: [
        inRepository("bench/node_modules/ajv-cli/dist/index.js"),
        "validate",
        "--spec=draft2020",
        "--all-errors",
        "--strict=false",
        "--validate-formats=false",
        "-s",
        schema,
        "-d",
        join(files, "*.json"),
      ],
    }),
  },
  {
    name: `Blaze (${blaze}) --fast`,
    takes: "lines",
    megabytes: 400,
    program: async ({ lines }) => ({ file: await findBlaze(), arguments: ["validate", "--fast", schema, lines] }),
  },
  {
    name: "@hyperjump/json-schema",
    takes: "lines",
    megabytes: 100,
    program: async ({ lines }) => ({
      file: process.execPath,
      arguments: [beside("hyperjump.ts"), schema, lines],
    }),
  },
  {
    name: "python3-fastjsonschema (schema of draft 7)",
    takes: "lines",
    megabytes: 100,
    program: async ({ lines }) => ({
      file: await findPython("fastjsonschema"),
      arguments: [beside("python_fastjsonschema.py"), draft7, lines],
    }),
  },
  {
    name: "python3-jsonschema",
    takes: "lines",
    megabytes: 20,
    program: async ({ lines }) => ({
      file: await findPython("jsonschema"),
      arguments: [beside("python_jsonschema.py"), schema, lines],
    }),
  },
];

/**
 * Packs the package in the working folder as it would be published and checks the archive: what it holds
 * and imports, that its entries resolve (publint) and that its types do (Are the Types Wrong). Run in a
 * package as `pnpm pack:check`, after a build.
 */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type UnpackResult, unpack } from "@publint/pack";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { contentProblems, type PackedPackage, staleProblems } from "./pack-check-contents.ts";

const run = promisify(execFile);
const attw = fileURLToPath(new URL("../node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url));

const readPack = ({ files, rootDir }: UnpackResult): PackedPackage => {
  const decoder = new TextDecoder();
  const texts = new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), decoder.decode(data)]));
  return { manifest: JSON.parse(texts.get("package.json") ?? ""), files: texts };
};

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
};

/** What publint finds. An entry for frozen versions may lead nowhere while there is none. */
const entryProblems = async ({ files, rootDir }: UnpackResult, frozen: readonly string[]): Promise<string[]> => {
  const { messages, pkg } = await publint({ pkgDir: rootDir, pack: { files }, strict: true });
  return messages
    .filter(
      ({ code, path }) => frozen.length > 0 || code !== "EXPORTS_GLOB_NO_MATCHED_FILES" || path[1] !== "./versions/*",
    )
    .map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
};

const typeProblems = async (path: string): Promise<string[]> =>
  await run(process.execPath, [attw, path, "--profile", "esm-only", "--no-color", "--no-emoji"]).then(
    () => [],
    (error: { stdout?: string; stderr?: string }) => [`Are the Types Wrong: ${error.stdout}${error.stderr}`],
  );

const place = await mkdtemp(join(tmpdir(), "pack-check-"));
try {
  const path = join(place, "package.tgz");
  await run("pnpm", ["pack", "--out", path]);
  const unpacked = await unpack(await readFile(path));
  const pack = readPack(unpacked);
  const frozen = (await filesIn("versions")).filter((path) => /^[0-9]/.test(path)).map((path) => `versions/${path}`);
  const problems = [
    ...contentProblems(pack),
    ...frozen.filter((path) => !pack.files.has(path)).map((path) => `${path}: is frozen and not published`),
    ...staleProblems(pack.files, new Set(await filesIn("src"))),
    ...(await entryProblems(unpacked, frozen)),
    ...(await typeProblems(path)),
  ];
  for (const problem of problems) console.error(`${pack.manifest.name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(place, { recursive: true, force: true });
}

import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import { dirname, sep } from "node:path";

const sumsFile = "SHA256SUMS";

const slashes = (path: string): string => path.split(sep).join("/");

const allOf = async (pattern: string, folder: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const entry of glob(pattern, { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) found.push(slashes(`${entry.parentPath}/${entry.name}`).slice(slashes(folder).length + 1));
  }
  return found.sort();
};

/** Reads lines of `sha256sum`: the digest, two spaces or a space and an asterisk, the path. */
const parseSums = (text: string): Map<string, string> =>
  new Map(
    text
      .split("\n")
      .map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line))
      .flatMap((match) => (match?.[1] && match[2] ? [[match[2].replace(/^\.\//, ""), match[1]] as const] : [])),
  );

/** Returns what is wrong with the files of one version folder that has sums, by path below the root. */
const folderProblems = async (repository: string, folder: string): Promise<string[]> => {
  const sums = parseSums(await readFile(`${repository}/${folder}/${sumsFile}`, "utf8"));
  const present = (await allOf("**/*", `${repository}/${folder}`)).filter((path) => path !== sumsFile);
  const problems = await Promise.all(
    [...new Set([...sums.keys(), ...present])].sort().map(async (path) => {
      const want = sums.get(path);
      if (want === undefined) return [`${folder}/${path}: is not in ${sumsFile}`];
      if (!present.includes(path)) return [`${folder}/${path}: is in ${sumsFile} and is not there`];
      const bytes = await readFile(`${repository}/${folder}/${path}`);
      const digest = createHash("sha256").update(bytes).digest("hex");
      return digest === want ? [] : [`${folder}/${path}: is not what ${sumsFile} says`];
    }),
  );
  return problems.flat();
};

/** Returns one line for each file of a frozen version that its `SHA256SUMS`, where there is one, does not bear out. */
export const sumProblems = async (repository: string): Promise<string[]> => {
  const withSums = await allOf(`schemas/*/versions/[0-9]*/${sumsFile}`, repository);
  return (await Promise.all(withSums.map((path) => folderProblems(repository, dirname(path))))).flat();
};

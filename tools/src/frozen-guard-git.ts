import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where the frozen versions are: a folder named by a number, not `next`. */
const frozenPaths = ":(glob)schemas/*/versions/[0-9]*/**";

/** Variables by which git would work on another repository than the one in the folder. */
const steering = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/;

const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)));

/** Returns what git prints when it runs with `args` in `folder`. Throws where git fails or is not there. */
export const git = async (folder: string, args: readonly string[]): Promise<string> => {
  const { stdout } = await run("git", ["-c", "core.quotePath=off", ...args], {
    cwd: folder,
    env: environment(),
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
};

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** Whether `folder` is in a git repository that has a commit. */
export const hasHistory = async (folder: string): Promise<boolean> =>
  await git(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]).then(
    () => true,
    () => false,
  );

/**
 * Returns the frozen files of the point where the work tree left `base` that are not there as they were.
 * Files that were added since are not among them.
 */
export const changedSince = async (folder: string, base: string): Promise<string[]> => {
  const start = (await git(folder, ["merge-base", base, "HEAD"])).trim();
  return lines(await git(folder, ["diff", "--name-only", "--no-renames", "--diff-filter=a", start, "--", frozenPaths]));
};

/** First commit that holds each frozen file of the history of HEAD, oldest history first. */
const firstCommits = async (folder: string): Promise<Map<string, string>> => {
  const first = new Map<string, string>();
  const log = [
    "log",
    "--topo-order",
    "--reverse",
    "-m",
    "--no-renames",
    "--diff-filter=A",
    "--format=commit %H",
    "--name-only",
  ];
  let commit = "";
  for (const line of lines(await git(folder, [...log, "HEAD", "--", frozenPaths]))) {
    if (line.startsWith("commit ")) commit = line.slice("commit ".length);
    else if (!first.has(line)) first.set(line, commit);
  }
  return first;
};

/** Returns the frozen files that are not there as the commit that brought them has them. */
export const changedSinceAdded = async (folder: string): Promise<string[]> => {
  const changed: string[] = [];
  const filesOf = Map.groupBy(await firstCommits(folder), ([, commit]) => commit);
  for (const [commit, files] of filesOf) {
    const paths = files.map(([path]) => `:(literal)${path}`);
    changed.push(...lines(await git(folder, ["diff", "--name-only", "--no-renames", commit, "--", ...paths])));
  }
  return changed.sort();
};

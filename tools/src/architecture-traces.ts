import { readdir, readFile } from "node:fs/promises";

/** What must not stand in a file of the repository, because it is true of one machine only. */
const traces: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a path of a machine", /(?<![\w.:/~$}-])\/(?:home|root|Users|tmp|work|mnt|private|var\/folders)\/[\w.-]+/],
  ["a path of a machine", /\b[A-Za-z]:\\{1,2}Users\\/],
  ["the host of a registry", /\bregistry(?:-\d)?\.[\w-]+\.\w+/],
  [
    "the host of a registry",
    /\b(?:npm\.pkg|deb|pypi|files|index|static|proxy|repo\d?)\.(?:github|debian|org|pythonhosted|crates|golang|maven)\b/,
  ],
];

/** Folders that a program writes and git does not keep. */
const unkept: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage", ".git", ".turbo"]);

/** Returns what each line of `text` tells about a machine: "12: a path of a machine". */
export const tracesIn = (text: string): string[] =>
  text
    .split("\n")
    .flatMap((line, at) => traces.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${at + 1}: ${what}`));

/** Returns the path of every file in `folder` that git would keep, with forward slashes. */
export const keptFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !unkept.has(name))
      .map(async (entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return await keptFiles(path);
        return entry.isFile() ? [path] : [];
      }),
  );
  return found.flat();
};

/** Returns the text of a file, or undefined where it is not text. */
export const readText = async (path: string): Promise<string | undefined> => {
  const bytes = await readFile(path);
  return bytes.includes(0) ? undefined : bytes.toString("utf8");
};

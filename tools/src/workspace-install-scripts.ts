import { glob, readFile } from "node:fs/promises";
import { dirname } from "node:path";

const hooks = ["preinstall", "install", "postinstall"];

const runsAtInstall = async (path: string): Promise<boolean> => {
  const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(await readFile(path, "utf8"));
  if (hooks.some((hook) => scripts[hook] !== undefined)) return true;
  return await readFile(`${dirname(path)}/binding.gyp`).then(
    () => true,
    () => false,
  );
};

/** Returns the installed packages of the repository that would run code when they are installed, ordered by name. */
export const packagesWithInstallScripts = async (repository: string): Promise<string[]> => {
  const found = new Set<string>();
  const patterns = ["*/node_modules/*/package.json", "*/node_modules/@*/*/package.json"];
  for await (const path of glob(patterns, { cwd: `${repository}/node_modules/.pnpm` })) {
    if (await runsAtInstall(`${repository}/node_modules/.pnpm/${path}`)) {
      found.add(dirname(path).split(/[\\/]node_modules[\\/]/)[1] ?? path);
    }
  }
  return [...found].sort();
};

/** Returns the packages about whose install scripts `pnpm-workspace.yaml` has decided, in its order. */
export const decidedBuilds = (workspaceFile: string): string[] => {
  const block = /^allowBuilds:[^\n]*\n((?: +.+\n)*)/m.exec(workspaceFile)?.[1] ?? "";
  return [...block.matchAll(/^ +["']?([^"':\n]+)["']?:/gm)].map((match) => match[1] ?? "");
};

import { readdir, readFile } from "node:fs/promises";
import type { WorkspacePackage } from "./workspace.ts";

/** One line of a changeset: which package, and how far its version moves. */
export interface PendingBump {
  readonly changeset: string;
  readonly name: string;
  readonly bump: string;
}

/** Returns what the changeset `text` asks for. */
export const bumpsIn = (changeset: string, text: string): PendingBump[] => {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  return [...head.matchAll(/^["']?([^"'\n]+)["']?: (\w+)$/gm)].map(([, name = "", bump = ""]) => ({
    changeset,
    name,
    bump,
  }));
};

/** Returns everything that the changesets of the repository ask for. */
export const pendingBumps = async (repository: string): Promise<PendingBump[]> => {
  const names = (await readdir(`${repository}/.changeset`)).filter((name) => name.endsWith(".md")).sort();
  const bumps = await Promise.all(
    names.map(async (name) => bumpsIn(name, await readFile(`${repository}/.changeset/${name}`, "utf8"))),
  );
  return bumps.flat();
};

/** Whether the standard in `one` has a version that is frozen. */
export const hasFrozenVersion = async (repository: string, one: WorkspacePackage): Promise<boolean> => {
  const folders = await readdir(`${repository}/${one.folder}/versions`).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return folders.some((name) => /^[0-9]/.test(name));
};

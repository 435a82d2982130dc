/**
 * Refuses any edit or deletion of a frozen version. Run as `pnpm frozen-guard [base]`; the base, a branch
 * or commit, may also be in FROZEN_BASE. Without one, every frozen file is compared with the commit that
 * brought it; without a history, only the sums in the version folders are checked.
 */
import { changedSince, changedSinceAdded, hasHistory } from "./frozen-guard-git.ts";
import { sumProblems } from "./frozen-guard-sums.ts";
import { repository } from "./generate/repository.ts";

/** Returns one line for each frozen file that is not as it was published. Throws where `base` is unknown to git. */
export const frozenProblems = async (folder: string, base: string | undefined): Promise<string[]> => {
  const sums = await sumProblems(folder);
  if (!(await hasHistory(folder))) return sums;
  const changed = base === undefined ? await changedSinceAdded(folder) : await changedSince(folder, base);
  return [...changed.map((path) => `${path}: was changed or removed`), ...sums];
};

if (import.meta.main) {
  const base = process.argv[2] ?? process.env.FROZEN_BASE;
  const problems = await frozenProblems(repository, base === "" ? undefined : base);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("A frozen version never changes: put these files back as they were, and change the next version.");
    process.exitCode = 1;
  }
}

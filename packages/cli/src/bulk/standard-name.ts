import { standardFrom } from "../standard-option.ts";

/** Returns the standard that was typed as a plan names it, "ehc-plan@1.0.0". @throws {UsageError} where there is none. */
export const standardName = async (typed: string | undefined): Promise<string | undefined> => {
  if (typed === undefined) return undefined;
  const { id, version } = await standardFrom(typed);
  return `${id}@${version}`;
};

import type { Outcome } from "@send-standards/common";

/** What `contentIsLive` reads. */
export const contentLiveReads: readonly string[] = [
  "/sections/E/outcomes/*/progress/*/date",
  "/sections/E/outcomes/*/progress/*/status",
];

/**
 * Returns whether an outcome is still worked towards. One whose latest progress says that it was achieved, or that it is no
 * longer appropriate, may stay in an amended plan as it was.
 */
export const contentIsLive = ({ progress }: Pick<Outcome, "progress">): boolean => {
  const latest = progress?.at(-1)?.status;
  return latest !== "achieved" && latest !== "noLongerAppropriate";
};

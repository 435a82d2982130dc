/** How far a made-up case has come, and how. */
export const states = [
  "undecided",
  "assessing",
  "planInTime",
  "refused",
  "planFromAttention",
  "refusedAndAppealed",
  "refusedThenOrdered",
  "planExcused",
  "noPlan",
  "refusedThenConceded",
  "reassessed",
  "refusedThenAgreed",
  "noPlanThenOrdered",
  "ended",
  "refusedThenChanged",
  "planTransferred",
  "noPlanThenSentBack",
  "reassessedByAuthority",
  "detained",
  "movedIn",
  "refusedToReassess",
] as const;

/** A state of a made-up case. */
export type SampleState = (typeof states)[number];

/** Why a plan gives one session less than advised. */
export const departureReason =
  "Two reports advise different amounts; the plan follows the one whose author watched the sessions, and the review looks at the amount again.";

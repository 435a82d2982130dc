import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const outcome = "/sections/E/outcomes/2";
const gone = [...asNext, without(outcome)];
const progress = (...statuses: string[]) =>
  set(
    `${outcome}/progress`,
    statuses.map((status, at) => ({ date: `2026-0${at + 1}-15`, status })),
  );

/** Boundary cases of `outcomeIsCarriedForward`. */
export const outcomeIsCarriedForwardCases: SetRuleCases = {
  rule: "ehc-plan/outcome-is-carried-forward",
  pass: [
    { name: "nothing changed", records: [asReplaced, asNext] },
    { name: "an outcome that was achieved", records: [[...asReplaced, progress("onTrack", "achieved")], gone] },
    { name: "an outcome that no longer fits", records: [[...asReplaced, progress("noLongerAppropriate")], gone] },
    {
      name: "a change that names the outcome",
      records: [asReplaced, [...gone, set("/changes", [{ pointer: outcome }])]],
    },
    {
      name: "a plan made anew after a reassessment",
      records: [asReplaced, [...gone, set("/issueReason", "reassessment")]],
    },
  ],
  fail: [
    {
      name: "an outcome that is gone",
      records: [asReplaced, gone],
      hits: [{ at: 1, pointer: "/sections/E/outcomes", related: [{ at: 0, pointer: outcome }] }],
    },
    {
      name: "an outcome that was partly met",
      records: [[...asReplaced, progress("onTrack", "partlyMet")], gone],
      hits: [{ at: 1, pointer: "/sections/E/outcomes", related: [{ at: 0, pointer: outcome }] }],
    },
  ],
};

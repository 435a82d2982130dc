import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/issuedDate";

/** Boundary cases of `versionHasOneIssueDate`. */
export const versionHasOneIssueDateCases: SetRuleCases = {
  rule: "ehc-plan/version-has-one-issue-date",
  pass: [
    { name: "two versions with a day each", records: [asReplaced, asNext] },
    {
      name: "a version before and after it was replaced",
      records: [[...asReplaced, set("/status", "final")], asReplaced],
    },
    { name: "a version without a number", records: [asReplaced, [without("/version"), set("/status", "historic")]] },
    { name: "a version without a day", records: [asReplaced, [without("/issuedDate"), set("/status", "kept")]] },
    {
      name: "a notice of amendments that gives the number of the version it would change",
      records: [asReplaced, [set("/status", "amendmentNotice"), set(pointer, "2025-07-12")]],
    },
    {
      name: "the same number in another authority",
      records: [asReplaced, [set("/maintainingAuthority", "203"), set("/transferDate", "2026-07-01")]],
    },
  ],
  fail: [
    {
      name: "the day after",
      records: [asReplaced, [...asReplaced, set(pointer, "2025-07-12")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "two later days, the later ones first",
      records: [[...asReplaced, set(pointer, "2025-07-13")], [...asReplaced, set(pointer, "2025-07-12")], asReplaced],
      hits: [
        { at: 0, pointer, related: [{ at: 2, pointer }] },
        { at: 1, pointer, related: [{ at: 2, pointer }] },
      ],
    },
  ],
};

import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/firstIssuedDate";
const third = [...asNext, set("/version", 3), without("/supersedes")];
const second = [...asNext, set("/status", "historic"), set("/issuedDate", "2026-01-09")];

/** Boundary cases of `firstIssueDateStays`. */
export const firstIssueDateStaysCases: SetRuleCases = {
  rule: "ehc-plan/first-issue-date-stays",
  pass: [
    { name: "the same day", records: [asReplaced, asNext] },
    { name: "no day in the later version", records: [asReplaced, [...asNext, without(pointer)]] },
    {
      name: "a plan made anew after a reassessment, and the version after it",
      records: [
        asReplaced,
        [...second, set("/issueReason", "reassessment"), set(pointer, "2026-01-09")],
        [...third, set(pointer, "2026-01-09")],
      ],
    },
    {
      name: "another day in the plan of another authority",
      records: [asReplaced, [set("/maintainingAuthority", "203"), set("/formerAuthority", "202")]],
    },
  ],
  fail: [
    {
      name: "another day",
      records: [asReplaced, [...asNext, set(pointer, "2025-07-10")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "another day from the second version on, said once",
      records: [[...third, set(pointer, "2025-07-10")], [...second, set(pointer, "2025-07-10")], asReplaced],
      hits: [{ at: 1, pointer, related: [{ at: 2, pointer }] }],
    },
    {
      name: "across a version that gives no day",
      records: [asReplaced, [...second, without(pointer)], [...third, set(pointer, "2026-07-10")]],
      hits: [{ at: 2, pointer, related: [{ at: 0, pointer }] }],
    },
  ],
};

import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/issuedDate";
const alone = without("/supersedes");
const historic = set("/status", "historic");

/** Boundary cases of `versionsInDateOrder`. */
export const versionsInDateOrderCases: SetRuleCases = {
  rule: "ehc-plan/versions-in-date-order",
  pass: [
    { name: "a year apart", records: [asReplaced, asNext] },
    { name: "the later version first", records: [asNext, asReplaced] },
    { name: "both on one day", records: [asReplaced, [...asNext, alone, set(pointer, "2025-07-11")]] },
    { name: "a version without a day", records: [asReplaced, [...asNext, without(pointer)]] },
    {
      name: "a draft with the next number",
      records: [asReplaced, [...asNext, set("/status", "draft"), set(pointer, "2025-07-10")]],
    },
  ],
  fail: [
    {
      name: "the day before",
      records: [asReplaced, [...asNext, alone, set(pointer, "2025-07-10")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "the latest day in between",
      records: [
        [...asNext, alone, set("/version", 3), set(pointer, "2025-12-01")],
        [...asNext, alone, historic, set(pointer, "2026-01-01")],
        asReplaced,
      ],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
  ],
};

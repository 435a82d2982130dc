import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set } from "./support/as-version.ts";

const pointer = "/supersedes/issuedDate";
const replaces = (value: object) => set("/supersedes", value);

/** Boundary cases of `replacedVersionAgrees`. */
export const replacedVersionAgreesCases: SetRuleCases = {
  rule: "ehc-plan/replaced-version-agrees",
  pass: [
    { name: "the same day", records: [asReplaced, asNext] },
    {
      name: "the replaced version is not in the set",
      records: [asNext, [...asNext, set("/version", 4), replaces({ version: 3, issuedDate: "2026-01-01" })]].map(
        (patch, at) => (at === 0 ? [...patch, set("/status", "historic")] : patch),
      ),
    },
    { name: "the number alone", records: [asReplaced, [...asNext, replaces({ version: 1 })]] },
    {
      name: "the day alone, which may be that of another version",
      records: [asReplaced, [...asNext, replaces({ issuedDate: "2025-07-10" })]],
    },
    {
      name: "a version taken over from another authority, which counts by itself",
      records: [
        asReplaced,
        [...asNext, set("/issueReason", "laTransfer"), replaces({ version: 1, issuedDate: "2024-01-08" })],
      ],
    },
    {
      name: "a notice that was never issued",
      records: [[...asReplaced, set("/status", "amendmentNotice"), set("/issuedDate", "2025-07-01")], asNext],
    },
  ],
  fail: [
    {
      name: "the day before",
      records: [asReplaced, [...asNext, set(pointer, "2025-07-10")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer: "/issuedDate" }] }],
    },
    {
      name: "in a draft already",
      records: [[...asNext, set("/status", "draft"), set(pointer, "2025-07-12")], asReplaced],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer: "/issuedDate" }] }],
    },
    {
      name: "the replaced version is there twice",
      records: [asReplaced, [...asReplaced, set("/status", "kept")], [...asNext, set(pointer, "2025-07-12")]],
      hits: [{ at: 2, pointer, related: [{ at: 0, pointer: "/issuedDate" }] }],
    },
  ],
};

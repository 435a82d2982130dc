import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const hit = (at: number, first = 0) => ({ at, pointer: "/planId", related: [{ at: first, pointer: "/planId" }] });

/** Boundary cases of `versionAppearsOnce`. */
export const versionAppearsOnceCases: SetRuleCases = {
  rule: "ehc-plan/version-appears-once",
  pass: [
    { name: "two versions", records: [asReplaced, asNext] },
    {
      name: "a version before and after it was replaced",
      records: [[...asReplaced, set("/status", "final")], asReplaced],
    },
    {
      name: "two drafts of a plan",
      records: [[set("/status", "draft")], [set("/status", "draft"), set("/draftSentDate", "2026-06-16")]],
    },
    {
      name: "the same id and number in another authority",
      records: [asReplaced, [...asReplaced, set("/maintainingAuthority", "203")]],
    },
    {
      name: "neither number nor day of issue",
      records: [asReplaced, asReplaced].map((patch) => [...patch, without("/version"), without("/issuedDate")]),
    },
  ],
  fail: [
    { name: "the same record twice", records: [[], []], hits: [hit(1)] },
    { name: "the same record three times", records: [[], [], []], hits: [hit(1), hit(2)] },
    {
      name: "the same day of issue where there is no number",
      records: [[without("/version")], [without("/version")]],
      hits: [hit(1)],
    },
  ],
};

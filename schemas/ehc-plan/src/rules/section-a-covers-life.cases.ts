import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";

/** The boundary cases of `sectionACoversLife`. */
export const sectionACoversLifeCases: RuleCases = {
  rule: "ehc-plan/section-a-covers-life",
  pass: [
    { name: "all six", patch: [] },
    {
      name: "a notice of amendment leaves sections out",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        { op: "remove", path: "/sections/A/play" },
      ],
    },
  ],
  fail: [
    {
      name: "no word of play",
      patch: [{ op: "remove", path: "/sections/A/play" }],
      hits: [{ pointer: "/sections/A", related: ["/sections/A/play"] }],
    },
    {
      name: "three are missing",
      patch: [
        { op: "remove", path: "/sections/A/play" },
        { op: "remove", path: "/sections/A/independence" },
        { op: "remove", path: "/sections/A/friendships" },
      ],
      hits: [
        {
          pointer: "/sections/A",
          related: ["/sections/A/play", "/sections/A/independence", "/sections/A/friendships"],
        },
      ],
    },
  ],
};

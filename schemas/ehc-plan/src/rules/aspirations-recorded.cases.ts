import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `aspirationsRecorded`. */
export const aspirationsRecordedCases: RuleCases = {
  rule: "ehc-plan/aspirations-recorded",
  pass: [
    { name: "an aspiration", patch: [] },
    {
      name: "plans for the future",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
        { op: "remove", path: "/sections/A/aspirations" },
        { op: "add", path: "/sections/A/futurePlans", value: "He wants to work with trains." },
      ],
    },
    {
      name: "views could not be had",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
        { op: "remove", path: "/sections/A/aspirations" },
        { op: "add", path: "/sections/A/childViewsNotObtained", value: "He was seen twice and did not answer." },
      ],
    },
    {
      name: "a notice of amendment leaves sections out",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
        { op: "remove", path: "/sections/A/aspirations" },
      ],
    },
  ],
  fail: [
    {
      name: "none",
      patch: [
        ...contentAsSmall,
        { op: "add", path: "/sections/A/futurePlans", value: "To be gone." },
        { op: "remove", path: "/sections/A/futurePlans" },
        { op: "remove", path: "/sections/A/aspirations" },
      ],
      hits: ["/sections/A/aspirations"],
    },
    {
      name: "an empty list",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
        { op: "add", path: "/sections/A/aspirations", value: [] },
      ],
      hits: ["/sections/A/aspirations"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `strengthsRecorded`. */
export const strengthsRecordedCases: RuleCases = {
  rule: "ehc-plan/strengths-recorded",
  pass: [
    { name: "in section A", patch: [] },
    { name: "beside a need only", patch: [{ op: "remove", path: "/sections/A/strengths" }] },
    {
      name: "in a broad area only",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/A/strengths" },
        { op: "add", path: "/sections/B/areas/0/strengths", value: ["He reads maps."] },
      ],
    },
    {
      name: "what others like",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/A/strengths" },
        { op: "add", path: "/sections/A/whatPeopleLike", value: "His humour." },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        ...contentAsSmall,
        { op: "add", path: "/sections/A/whatPeopleLike", value: "To be gone." },
        { op: "remove", path: "/sections/A/whatPeopleLike" },
        { op: "remove", path: "/sections/A/strengths" },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "nowhere",
      patch: [
        ...contentAsSmall,
        { op: "add", path: "/sections/A/whatPeopleLike", value: "To be gone." },
        { op: "remove", path: "/sections/A/whatPeopleLike" },
        { op: "remove", path: "/sections/A/strengths" },
      ],
      hits: ["/sections/A/strengths"],
    },
  ],
};

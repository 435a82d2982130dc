import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `progressIsWatched`. */
export const progressIsWatchedCases: RuleCases = {
  rule: "ehc-plan/progress-is-watched",
  pass: [
    { name: "all say", patch: [] },
    {
      name: "one says",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/monitoring" },
        { op: "remove", path: "/sections/E/outcomes/0/targetSetting" },
        { op: "remove", path: "/sections/E/outcomes/0/reviewDate" },
      ],
    },
    {
      name: "a day of review only",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/outcomes/0/monitoring" },
        { op: "add", path: "/sections/E/outcomes/0/reviewDate", value: "2027-05-14" },
      ],
    },
    {
      name: "a notice of amendment",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        { op: "remove", path: "/sections/E/outcomes/2/reviewDate" },
      ],
    },
  ],
  fail: [
    {
      name: "none says",
      patch: [...contentAsSmall, { op: "remove", path: "/sections/E/outcomes/0/monitoring" }],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "only an outcome that was achieved says",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/outcomes/0/monitoring" },
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "old-outcome",
            text: "Single words are read without help.",
            needRefs: ["small-need"],
            provisionRefs: ["small-line"],
            progress: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
            monitoring: { who: "class teacher", how: "a count of ten" },
          },
        },
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "old-outcome" },
      ],
      hits: ["/sections/E/outcomes"],
    },
  ],
};

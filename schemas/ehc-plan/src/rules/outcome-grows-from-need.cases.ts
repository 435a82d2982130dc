import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeGrowsFromNeed`. */
export const outcomeGrowsFromNeedCases: RuleCases = {
  rule: "ehc-plan/outcome-grows-from-need",
  pass: [
    {
      name: "an outcome that was achieved and is kept",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [
            { date: "2026-10-01", status: "onTrack" },
            { date: "2026-11-20", status: "achieved" },
          ],
        },
      ],
    },
    {
      name: "a health outcome that grows from a need of section B",
      patch: [{ op: "replace", path: "/sections/E/outcomes/2/needRefs", value: ["need-1"] }],
    },
  ],
  fail: [
    {
      name: "no links to needs",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/needRefs", value: [] }],
      hits: ["/sections/E/outcomes/0/needRefs"],
    },
    {
      name: "absent",
      patch: [{ op: "remove", path: "/sections/E/outcomes/2/needRefs" }],
      hits: ["/sections/E/outcomes/2/needRefs"],
    },
    {
      name: "an outcome that was achieved once and then lost",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [
            { date: "2026-10-01", status: "achieved" },
            { date: "2026-11-20", status: "partlyMet" },
          ],
        },
      ],
      hits: ["/sections/E/outcomes/0/needRefs"],
    },
  ],
};

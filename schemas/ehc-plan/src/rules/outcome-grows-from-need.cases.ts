import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

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
            { date: "2026-11-20", status: "achieved", evidence: "a count of ten" },
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
            { date: "2026-10-01", status: "achieved", evidence: "a count of ten" },
            { date: "2026-11-20", status: "partlyMet" },
          ],
        },
      ],
      hits: ["/sections/E/outcomes/0/needRefs"],
    },
    {
      name: "one need, and an outcome that does not name it",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/sections/C", value: { nil: { reason: "Nothing was found that belongs here." } } },
        { op: "replace", path: "/sections/E/outcomes/0/needRefs", value: ["small-need"] },
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["small-need"] },
        { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
      ],
      hits: ["/sections/E/outcomes/0/needRefs"],
    },
  ],
};

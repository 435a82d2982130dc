import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `aspirationExists`. */
export const aspirationExistsCases: RuleCases = {
  rule: "ehc-plan/aspiration-exists",
  pass: [
    {
      name: "no aspiration and no link to one",
      patch: [
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
        { op: "replace", path: "/sections/A/aspirations", value: [] },
        { op: "add", path: "/sections/A/futurePlans", value: "He wants to work with trains." },
      ],
    },
  ],
  fail: [
    {
      name: "an outcome",
      patch: [{ op: "add", path: "/sections/E/outcomes/0/aspirationRefs", value: ["aspiration-that-is-gone"] }],
      hits: ["/sections/E/outcomes/0/aspirationRefs/0"],
    },
    {
      name: "an aspiration that was renamed",
      patch: [{ op: "replace", path: "/sections/A/aspirations/0/id", value: "asp-9" }],
      hits: ["/sections/E/outcomes/0/aspirationRefs/0"],
    },
  ],
};

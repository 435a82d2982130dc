import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `communicateAndInvolve`. */
export const communicateAndInvolveCases: RuleCases = {
  rule: "ehc-plan/communicate-and-involve",
  pass: [
    {
      name: "a section that is empty on purpose",
      patch: [
        {
          op: "replace",
          path: "/sections/A",
          value: { nil: { reason: "The family asked that nothing be written here." } },
        },
        { op: "remove", path: "/sections/E/outcomes/0/aspirationRefs" },
      ],
    },
  ],
  fail: [
    {
      name: "how to involve",
      patch: [
        { op: "add", path: "/sections/A/howToInvolve", value: "Ask." },
        { op: "remove", path: "/sections/A/howToInvolve" },
      ],
      hits: ["/sections/A/howToInvolve"],
    },
    {
      name: "both",
      patch: [
        { op: "remove", path: "/sections/A/howToCommunicate" },
        { op: "remove", path: "/sections/A/howToInvolve" },
      ],
      hits: ["/sections/A/howToCommunicate", "/sections/A/howToInvolve"],
    },
  ],
};

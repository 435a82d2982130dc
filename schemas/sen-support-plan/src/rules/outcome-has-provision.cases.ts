import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeHasProvision`. */
export const outcomeHasProvisionCases: RuleCases = {
  rule: "sen-support-plan/outcome-has-provision",
  pass: [
    { name: "linked on one side only", patch: [{ op: "remove", path: "/outcomes/0/provisionRefs" }] },
    {
      name: "achieved",
      patch: [
        {
          op: "add",
          path: "/outcomes/-",
          value: {
            id: "out-3",
            text: "Ada knows the alphabet.",
            progress: [{ date: "2026-07-03", status: "achieved" }],
          },
        },
      ],
    },
    {
      name: "a plan without links",
      patch: [
        {
          op: "replace",
          path: "/outcomes",
          value: [
            { id: "out-1", text: "Ada reads a page." },
            { id: "out-2", text: "Ada stays in lessons." },
          ],
        },
        {
          op: "replace",
          path: "/provisions",
          value: [
            { id: "prov-1", text: "A reading programme for half an hour each day." },
            { id: "prov-2", text: "Ten minutes with a mentor before each lesson." },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "a new outcome",
      patch: [
        {
          op: "add",
          path: "/outcomes/-",
          value: { id: "outcome-of-the-case", text: "By July the child tells a friend what went wrong." },
        },
        { op: "add", path: "/outcomes/0/steps", value: [] },
      ],
      hits: ["/outcomes/2/provisionRefs"],
    },
    {
      name: "links on the side of provision only, and one without",
      patch: [
        {
          op: "replace",
          path: "/outcomes",
          value: [
            { id: "out-1", text: "Ada reads a page." },
            { id: "out-2", text: "Ada stays in lessons." },
          ],
        },
        {
          op: "replace",
          path: "/provisions",
          value: [
            { id: "prov-1", text: "Reading for half an hour each day.", outcomeRefs: ["out-1"] },
            { id: "prov-2", text: "Ten minutes with a mentor before each lesson.", outcomeRefs: ["out-1"] },
          ],
        },
      ],
      hits: ["/outcomes/1/provisionRefs"],
    },
    {
      name: "neither side",
      patch: [
        { op: "remove", path: "/outcomes/1/provisionRefs" },
        { op: "remove", path: "/provisions/1/outcomeRefs" },
      ],
      hits: ["/outcomes/1/provisionRefs"],
    },
  ],
};

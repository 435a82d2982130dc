import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionServesSomething`. */
export const provisionServesSomethingCases: RuleCases = {
  rule: "sen-support-plan/provision-serves-something",
  pass: [
    { name: "a need only", patch: [{ op: "remove", path: "/provisions/0/outcomeRefs" }] },
    {
      name: "an outcome names it",
      patch: [
        { op: "remove", path: "/provisions/0/outcomeRefs" },
        { op: "remove", path: "/provisions/0/needRefs" },
      ],
    },
  ],
  fail: [
    {
      name: "a new provision",
      patch: [
        {
          op: "add",
          path: "/provisions/-",
          value: { id: "provision-of-the-case", text: "Half an hour of music each Friday." },
        },
        { op: "add", path: "/provisions/0/facilities", value: [] },
      ],
      hits: ["/provisions/2"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `changeHasReason`. */
export const changeHasReasonCases: RuleCases = {
  rule: "ehc-plan/change-has-reason",
  pass: [
    { name: "no changes are listed", patch: [] },
    {
      name: "with a reason",
      patch: [
        {
          op: "add",
          path: "/changes",
          value: [{ pointer: "/sections/F/provisions/0", reason: "The report of the therapist was read again." }],
        },
      ],
    },
    {
      name: "with a representation",
      patch: [
        { op: "add", path: "/representations", value: [{ id: "rep-1", from: "childsParent" }] },
        { op: "add", path: "/changes", value: [{ pointer: "/sections/F/provisions/0", representationRef: "rep-1" }] },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [
        {
          op: "add",
          path: "/changes",
          value: [{ pointer: "/sections/F/provisions/0", summary: "The hours were changed." }],
        },
      ],
      hits: ["/changes/0"],
    },
  ],
};

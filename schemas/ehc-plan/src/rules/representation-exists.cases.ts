import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `representationExists`. */
export const representationExistsCases: RuleCases = {
  rule: "ehc-plan/representation-exists",
  pass: [
    {
      name: "one that is there",
      patch: [
        { op: "add", path: "/representations", value: [{ id: "rep-1", from: "childsParent", date: "2026-06-20" }] },
        {
          op: "add",
          path: "/changes",
          value: [
            { pointer: "/sections/F/provisions/0", representationRef: "rep-1" },
            { pointer: "/sections/B/needs/0", reason: "A word was wrong." },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "one that is not there",
      patch: [
        {
          op: "add",
          path: "/changes",
          value: [{ pointer: "/sections/F/provisions/0", representationRef: "representation-that-is-gone" }],
        },
      ],
      hits: ["/changes/0/representationRef"],
    },
  ],
};

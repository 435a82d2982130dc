import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `idsUnique`. */
export const idsUniqueCases: RuleCases = {
  rule: "needs-assessment/ids-unique",
  pass: [
    { name: "the same text as the id of the case", patch: [{ op: "replace", path: "/assessmentId", value: "mother" }] },
    {
      name: "ids that differ in case only",
      patch: [
        { op: "add", path: "/attachments/-", value: { id: "letter", kind: "notice" } },
        { op: "add", path: "/attachments/-", value: { id: "Letter", kind: "notice" } },
      ],
    },
  ],
  fail: [
    {
      name: "two attachments",
      patch: [
        { op: "add", path: "/attachments/-", value: { id: "said-twice", kind: "notice" } },
        { op: "add", path: "/attachments/-", value: { id: "said-twice", kind: "notice" } },
      ],
      hits: [{ pointer: "/attachments/2/id", related: ["/attachments/1/id"] }],
    },
    {
      name: "a person, a statement and a mediation",
      patch: [
        { op: "add", path: "/advice/0/statements", value: [{ id: "mother", text: "He tires in the afternoon." }] },
        { op: "add", path: "/mediations", value: [{ id: "mother", about: "other" }] },
      ],
      hits: [
        { pointer: "/advice/0/statements/0/id", related: ["/people/0/id"] },
        { pointer: "/mediations/0/id", related: ["/people/0/id"] },
      ],
    },
  ],
};

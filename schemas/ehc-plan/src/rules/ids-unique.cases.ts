import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `idsUnique`. */
export const idsUniqueCases: RuleCases = {
  rule: "ehc-plan/ids-unique",
  pass: [
    {
      name: "the same text under another kind of name",
      patch: [{ op: "add", path: "/planId", value: "need-1" }],
    },
    {
      name: "ids that differ in case only",
      patch: [
        {
          op: "add",
          path: "/attachments",
          value: [
            { id: "picture", kind: "views" },
            { id: "Picture", kind: "views" },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "two statements of one advice",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/0/statements",
          value: [
            { id: "said-twice", text: "He learns best from pictures." },
            { id: "said-twice", text: "He tires in the afternoon." },
          ],
        },
      ],
      hits: [
        {
          pointer: "/sections/K/advice/0/statements/1/id",
          related: ["/sections/K/advice/0/statements/0/id"],
        },
      ],
    },
    {
      name: "entities of different kinds, three times",
      patch: [
        { op: "add", path: "/attachments", value: [{ id: "mother", kind: "views" }] },
        { op: "add", path: "/sections/A/aspirations/-", value: { id: "mother", text: "I want to swim." } },
      ],
      hits: [
        { pointer: "/attachments/0/id", related: ["/people/0/id"] },
        { pointer: "/sections/A/aspirations/1/id", related: ["/people/0/id"] },
      ],
    },
    {
      name: "a representation and an advice",
      patch: [{ op: "add", path: "/representations", value: [{ id: "adv-1", from: "childsParent" }] }],
      hits: [{ pointer: "/sections/K/advice/0/id", related: ["/representations/0/id"] }],
    },
  ],
};

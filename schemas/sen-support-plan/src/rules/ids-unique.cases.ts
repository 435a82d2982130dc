import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `idsUnique`. */
export const idsUniqueCases: RuleCases = {
  rule: "sen-support-plan/ids-unique",
  pass: [
    { name: "the same text as the plan's own id", patch: [{ op: "replace", path: "/planId", value: "need-1" }] },
    {
      name: "ids that differ in case only",
      patch: [{ op: "add", path: "/attachments", value: [{ id: "picture" }, { id: "Picture" }] }],
    },
  ],
  fail: [
    {
      name: "two attachments",
      patch: [{ op: "add", path: "/attachments", value: [{ id: "said-twice" }, { id: "said-twice" }] }],
      hits: [{ pointer: "/attachments/1/id", related: ["/attachments/0/id"] }],
    },
    {
      name: "an adjustment and a person",
      patch: [{ op: "replace", path: "/reasonableAdjustments/0/id", value: "mother" }],
      hits: [{ pointer: "/reasonableAdjustments/0/id", related: ["/people/0/id"] }],
    },
    {
      name: "two rows of the provision map",
      patch: [{ op: "replace", path: "/provisionMap/rows/1/id", value: "row-1" }],
      hits: [{ pointer: "/provisionMap/rows/1/id", related: ["/provisionMap/rows/0/id"] }],
    },
    {
      name: "two statements of one advice",
      patch: [
        {
          op: "add",
          path: "/externalAdvice/0/statements",
          value: [
            { id: "st-1", text: "She tires in the afternoon." },
            { id: "st-1", text: "She learns best from pictures." },
          ],
        },
      ],
      hits: [{ pointer: "/externalAdvice/0/statements/1/id", related: ["/externalAdvice/0/statements/0/id"] }],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `needStatedOnce`. */
export const needStatedOnceCases: RuleCases = {
  rule: "ehc-plan/need-stated-once",
  pass: [
    { name: "two needs in different words", patch: [] },
    {
      name: "a resolved need, stated again where it came back",
      patch: [
        { op: "add", path: "/sections/B/needs/-", value: { id: "need-9", text: "He is anxious.", status: "resolved" } },
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-10", text: "He is anxious.", status: "superseded" },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a copy in another area",
      patch: [
        { op: "add", path: "/sections/B/needs/0/text", value: "Long instructions are lost." },
        { op: "add", path: "/sections/B/needs/1/text", value: "Long instructions are lost." },
      ],
      hits: [{ pointer: "/sections/B/needs/1", related: ["/sections/B/needs/0"] }],
    },
  ],
};

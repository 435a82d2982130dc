import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `needExists`. */
export const needExistsCases: RuleCases = {
  rule: "sen-support-plan/need-exists",
  pass: [
    {
      name: "a need that was replaced by one that is there",
      patch: [
        {
          op: "add",
          path: "/needs/-",
          value: { id: "need-old", text: "Ada finds reading hard.", status: "superseded", supersededBy: "need-1" },
        },
      ],
    },
    { name: "no links at an adjustment", patch: [{ op: "remove", path: "/reasonableAdjustments/0/needRefs" }] },
  ],
  fail: [
    {
      name: "an outcome, beside one that is there",
      patch: [{ op: "add", path: "/outcomes/0/needRefs/-", value: "need-that-is-gone" }],
      hits: ["/outcomes/0/needRefs/1"],
    },
    {
      name: "an id of something else",
      patch: [{ op: "add", path: "/provisions/0/needRefs/-", value: "out-1" }],
      hits: ["/provisions/0/needRefs/1"],
    },
    {
      name: "an adjustment",
      patch: [{ op: "replace", path: "/reasonableAdjustments/0/needRefs/0", value: "gone" }],
      hits: ["/reasonableAdjustments/0/needRefs/0"],
    },
    {
      name: "a need that was replaced",
      patch: [
        {
          op: "add",
          path: "/needs/-",
          value: { id: "need-old", text: "Ada finds reading hard.", status: "superseded", supersededBy: "gone" },
        },
      ],
      hits: ["/needs/2/supersededBy"],
    },
  ],
};

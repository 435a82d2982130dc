import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceUseExists`. */
export const adviceUseExistsCases: RuleCases = {
  rule: "sen-support-plan/advice-use-exists",
  pass: [
    {
      name: "a need, an outcome and provision",
      patch: [
        {
          op: "add",
          path: "/externalAdvice/0/statements",
          value: [{ id: "st-1", text: "She learns from pictures.", usedInRefs: ["need-1", "out-1", "prov-1"] }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "gone",
      patch: [
        { op: "add", path: "/externalAdvice/0/summary", value: "A report." },
        {
          op: "add",
          path: "/externalAdvice/0/statements",
          value: [{ id: "statement-of-the-case", text: "She learns from pictures.", usedInRefs: ["use-that-is-gone"] }],
        },
        { op: "add", path: "/needs/0/evidence", value: [{ adviceId: "adv-1" }] },
      ],
      hits: ["/externalAdvice/0/statements/0/usedInRefs/0"],
    },
    {
      name: "an id of advice",
      patch: [
        {
          op: "add",
          path: "/externalAdvice/-",
          value: {
            id: "adv-2",
            type: "medical",
            author: { role: "paediatrician" },
            reportDate: "2025-06-02",
            statements: [{ id: "st-1", text: "She tires early.", usedInRefs: ["need-2", "adv-1"] }],
          },
        },
      ],
      hits: ["/externalAdvice/1/statements/0/usedInRefs/1"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceUseExists`. */
export const adviceUseExistsCases: RuleCases = {
  rule: "ehc-plan/advice-use-exists",
  pass: [
    {
      name: "a need, an outcome and provision",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/1/statements",
          value: [
            { id: "st-1", text: "He follows instructions of five words.", usedInRefs: ["need-1", "out-1", "prov-1"] },
            { id: "st-2", text: "He likes maps.", usedInRefs: [] },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "an id that nothing has",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/0/statements",
          value: [{ id: "statement-of-the-case", text: "He likes maps.", usedInRefs: ["need-that-is-gone"] }],
        },
      ],
      hits: ["/sections/K/advice/0/statements/0/usedInRefs/0"],
    },
    {
      name: "an id of an aspiration",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/1/statements",
          value: [{ id: "st-1", text: "He likes maps.", usedInRefs: ["need-1", "asp-1"] }],
        },
      ],
      hits: ["/sections/K/advice/1/statements/0/usedInRefs/1"],
    },
  ],
};

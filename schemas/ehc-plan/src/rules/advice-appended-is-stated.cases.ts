import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `adviceAppendedIsStated`. */
export const adviceAppendedIsStatedCases: RuleCases = {
  rule: "ehc-plan/advice-appended-is-stated",
  pass: [
    {
      name: "a body with nothing to say",
      patch: [{ op: "remove", path: "/sections/K/advice/4/appended" }],
    },
    { name: "a draft", patch: [...asDraft, { op: "remove", path: "/sections/K/advice/1/appended" }] },
    { name: "an amended plan", patch: [...asAmended, { op: "remove", path: "/sections/K/advice/1/appended" }] },
  ],
  fail: [
    {
      name: "not said",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
          },
        },
      ],
      hits: ["/sections/K/advice/6/appended"],
    },
  ],
};

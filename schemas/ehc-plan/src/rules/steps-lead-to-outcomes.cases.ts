import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `stepsLeadToOutcomes`. */
export const stepsLeadToOutcomesCases: RuleCases = {
  rule: "ehc-plan/steps-lead-to-outcomes",
  pass: [
    { name: "two of three outcomes have steps", patch: [] },
    {
      name: "a notice of amendment",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        { op: "remove", path: "/sections/E/outcomes/0/steps" },
        { op: "remove", path: "/sections/E/outcomes/1/steps" },
      ],
    },
  ],
  fail: [
    {
      name: "none has",
      patch: [...contentAsSmall, { op: "remove", path: "/sections/E/outcomes/0/steps" }],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "empty lists",
      patch: [
        { op: "add", path: "/sections/E/outcomes/0/steps", value: [] },
        { op: "remove", path: "/sections/E/outcomes/1/steps" },
      ],
      hits: ["/sections/E/outcomes"],
    },
    {
      name: "only an outcome that was achieved has",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/outcomes/0/steps" },
        {
          op: "add",
          path: "/sections/E/outcomes/-",
          value: {
            id: "old-outcome",
            text: "Single words are read without help.",
            needRefs: ["small-need"],
            provisionRefs: ["small-line"],
            progress: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
            steps: [{ text: "Two words were read." }],
          },
        },
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "old-outcome" },
      ],
      hits: ["/sections/E/outcomes"],
    },
  ],
};

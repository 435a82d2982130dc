import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `nilRestsOnAssessment`. */
export const nilRestsOnAssessmentCases: RuleCases = {
  rule: "ehc-plan/nil-rests-on-assessment",
  pass: [
    { name: "somebody looked", patch: [] },
    {
      name: "the advice does not say how it came to it",
      patch: [{ op: "remove", path: "/sections/K/advice/4/nilReturn" }],
    },
    {
      name: "a second report by somebody who looked",
      patch: [
        { op: "remove", path: "/sections/D/nil/adviceRef" },
        { op: "add", path: "/sections/K/advice/4/nilReturn/assessed", value: false },
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-9",
            type: "socialCare",
            author: { role: "social worker" },
            receivedDate: "2026-06-01",
            appended: true,
          },
        },
      ],
    },
    {
      name: "the section is not empty",
      patch: [{ op: "add", path: "/sections/K/advice/3/nilReturn", value: { assessed: false } }],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/D",
          value: { nil: { reason: "Not known to the service.", adviceRef: "small-advice-4" } },
        },
        {
          op: "add",
          path: "/sections/K/advice/3/nilReturn",
          value: { assessed: false, reason: "The family is not known." },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "it names the report of somebody who looked, beside one who did not",
      patch: [
        { op: "add", path: "/sections/D/nil/adviceRef", value: "adv-6" },
        { op: "add", path: "/sections/K/advice/4/nilReturn/assessed", value: false },
      ],
    },
  ],
  fail: [
    {
      name: "the advice it names is a search of records",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/D",
          value: { nil: { reason: "Not known to the service.", adviceRef: "small-advice-4" } },
        },
        {
          op: "add",
          path: "/sections/K/advice/3/nilReturn",
          value: { assessed: false, reason: "The family is not known." },
        },
      ],
      hits: [{ pointer: "/sections/D", related: ["/sections/K/advice/3"] }],
    },
    {
      name: "it names none, and the only social care advice is one",
      patch: [
        { op: "remove", path: "/sections/D/nil/adviceRef" },
        { op: "add", path: "/sections/K/advice/4/nilReturn/assessed", value: false },
      ],
      hits: [{ pointer: "/sections/D", related: ["/sections/K/advice/4"] }],
    },
  ],
};

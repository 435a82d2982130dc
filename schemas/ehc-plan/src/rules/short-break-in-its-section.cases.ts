import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `shortBreakInItsSection`. */
export const shortBreakInItsSectionCases: RuleCases = {
  rule: "ehc-plan/short-break-in-its-section",
  pass: [
    { name: "no short break", patch: [] },
    {
      name: "a day out",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "A day out each month with a support worker.",
                service: "nonResidentialShortBreak",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
    {
      name: "an overnight holiday at a holiday home",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "Two nights a month at Example House.",
                service: "holidays",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                residential: { required: true },
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
    },
  ],
  fail: [
    {
      name: "nights away",
      patch: [
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-1",
                text: "Two nights a month at Example House.",
                service: "nonResidentialShortBreak",
                needRefs: ["need-1"],
                outcomeRefs: ["out-1"],
                residential: { required: true },
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-1" },
      ],
      hits: ["/sections/H1/provisions/0/residential/required"],
    },
    {
      name: "in a plan of few words",
      patch: [
        ...contentAsSmall,
        {
          op: "add",
          path: "/sections/H1",
          value: {
            provisions: [
              {
                id: "h1-x",
                text: "Two nights a month at Example House.",
                service: "nonResidentialShortBreak",
                residential: { required: true },
                needRefs: ["small-need"],
                outcomeRefs: ["small-outcome"],
                preparesForAdulthood: false,
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "h1-x" },
      ],
      hits: ["/sections/H1/provisions/0/residential/required"],
    },
  ],
};

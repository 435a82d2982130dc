import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `partTimeEducationHasReason`. */
export const partTimeEducationHasReasonCases: RuleCases = {
  rule: "data-items/part-time-education-has-reason",
  pass: [
    {
      name: "full time",
      patch: [
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              fullTime: true,
              recorded: { date: "2026-10-12", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
    {
      name: "not stated",
      patch: [
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              recorded: { date: "2026-10-12", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
    {
      name: "with a reason",
      patch: [
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              fullTime: false,
              partTimeReason: "He tires after an hour.",
              recorded: { date: "2026-10-12", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "without a reason",
      patch: [
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "few-hours",
              ground: "illness",
              fullTime: false,
              recorded: { date: "2025-01-06", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
      hits: ["/education/outOfSchoolArrangements/0/partTimeReason"],
    },
  ],
};

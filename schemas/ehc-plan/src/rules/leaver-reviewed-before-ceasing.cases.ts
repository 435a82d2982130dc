import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `leaverReviewedBeforeCeasing`. */
export const leaverReviewedBeforeCeasingCases: RuleCases = {
  rule: "ehc-plan/leaver-reviewed-before-ceasing",
  pass: [
    {
      name: "a review is recorded",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "6",
          },
        },
        { op: "add", path: "/lastReviewDate", value: "2026-08-20" },
        { op: "remove", path: "/nextReviewDueDate" },
      ],
    },
    {
      name: "a review is referred to",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "6",
          },
        },
        { op: "add", path: "/references", value: { reviews: ["REV-1"] } },
      ],
    },
    {
      name: "the course was finished and its outcomes met",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
            outcomesConsidered: "All were reached.",
          },
        },
      ],
    },
    {
      name: "the young person died",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "8", ceasedDate: "2026-09-15" } },
      ],
    },
    {
      name: "the course ended at the age limit",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/child/dateOfBirth", value: "2001-02-10" },
        { op: "add", path: "/ceasing", value: { reason: "1", ceasedDate: "2026-07-31" } },
        { op: "add", path: "/firstIssuedDate", value: "2020-02-10" },
        { op: "add", path: "/version", value: 4 },
        { op: "add", path: "/supersedes", value: { version: 3 } },
      ],
    },
    {
      name: "the notice to cease was withdrawn",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "6",
          },
        },
        { op: "replace", path: "/status", value: "final" },
      ],
    },
  ],
  fail: [
    {
      name: "no review",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "6",
          },
        },
      ],
      hits: ["/lastReviewDate"],
    },
    {
      name: "on the 18th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2008-09-15" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "6",
          },
        },
      ],
      hits: ["/lastReviewDate"],
    },
  ],
};

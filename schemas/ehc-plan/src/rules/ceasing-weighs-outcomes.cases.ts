import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The boundary cases of `ceasingWeighsOutcomes`. */
export const ceasingWeighsOutcomesCases: RuleCases = {
  rule: "ehc-plan/ceasing-weighs-outcomes",
  pass: [
    {
      name: "the outcomes were looked at",
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
      name: "on the day before the 19th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2007-09-16" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
          },
        },
      ],
    },
    {
      name: "went to university",
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
            reason: "3",
          },
        },
      ],
    },
    {
      name: "died, moved or left England",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "7", ceasedDate: "2026-09-15" } },
      ],
    },
    {
      name: "a child",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
          },
        },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2007-09-15" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "on the 19th birthday",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/child/dateOfBirth", value: "2007-09-15" },
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
          },
        },
      ],
      hits: ["/ceasing/outcomesConsidered"],
    },
    {
      name: "ceased at 19",
      patch: [
        ...asYoungPerson,
        { op: "add", path: "/status", value: "ceased" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-08-01",
            institutionConsultedDate: "2026-08-01",
            noticeDate: "2026-08-20",
            reason: "2",
            ceasedDate: "2026-10-21",
          },
        },
      ],
      hits: ["/ceasing/outcomesConsidered"],
    },
  ],
};

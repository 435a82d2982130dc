import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `ceasingRecordsConsultation`. */
export const ceasingRecordsConsultationCases: RuleCases = {
  rule: "ehc-plan/ceasing-records-consultation",
  pass: [
    { name: "a plan in force", patch: [] },
    {
      name: "both were consulted",
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
      name: "a type of setting only: no head to consult",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedMainstream" } },
        {
          op: "add",
          path: "/ceasing",
          value: { reason: "2", familyConsultedDate: "2026-09-01", noticeDate: "2026-09-15" },
        },
      ],
    },
    {
      name: "the child died",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "8", ceasedDate: "2026-09-15" } },
      ],
    },
    {
      name: "the family moved to another authority",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/transferDate", value: "2026-09-15" },
        { op: "add", path: "/ceasing", value: { reason: "5", ceasedDate: "2026-09-15" } },
      ],
    },
    {
      name: "the family left England",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "7", ceasedDate: "2026-09-15" } },
      ],
    },
    {
      name: "the notice was withdrawn after an appeal and the plan is in force again",
      patch: [{ op: "add", path: "/ceasing", value: { reason: "2", noticeDate: "2026-09-15" } }],
    },
    {
      name: "detained: other law applies",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
        { op: "add", path: "/ceasing", value: { reason: "9", ceasedDate: "2026-09-15" } },
      ],
    },
  ],
  fail: [
    {
      name: "nobody",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedMainstream" } },
        { op: "add", path: "/ceasing", value: { reason: "2", noticeDate: "2026-09-15" } },
      ],
      hits: ["/ceasing/familyConsultedDate"],
    },
    {
      name: "nobody, and a setting is named",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        { op: "add", path: "/ceasing", value: { reason: "2", noticeDate: "2026-09-15" } },
      ],
      hits: ["/ceasing/familyConsultedDate", "/ceasing/institutionConsultedDate"],
    },
    {
      name: "the family, and not the head of the setting named",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: { reason: "9", familyConsultedDate: "2026-09-01", noticeDate: "2026-09-15" },
        },
      ],
      hits: ["/ceasing/institutionConsultedDate"],
    },
  ],
};

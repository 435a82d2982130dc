import type { RuleCases } from "@send-standards/core";

const ceasing = (value: object) =>
  [
    { op: "replace", path: "/status", value: "ceaseNoticed" },
    { op: "add", path: "/ceasing", value },
  ] as const;

const family = { pointer: "/ceasing/familyConsultedDate", related: ["/ceasing/noticeDate"] } as const;
const institution = { pointer: "/ceasing/institutionConsultedDate", related: ["/ceasing/noticeDate"] } as const;

/** Boundary cases of `consultedBeforeCeasing`. */
export const consultedBeforeCeasingCases: RuleCases = {
  rule: "ehc-plan/consulted-before-ceasing",
  pass: [
    {
      name: "both on the day of the notice",
      patch: [
        ...ceasing({
          reason: "2",
          familyConsultedDate: "2026-10-05",
          institutionConsultedDate: "2026-10-05",
          noticeDate: "2026-10-05",
        }),
      ],
    },
    {
      name: "a type of setting only: no head to consult",
      patch: [
        ...ceasing({ reason: "2", familyConsultedDate: "2026-10-04", noticeDate: "2026-10-05" }),
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedMainstream" } },
      ],
    },
    {
      name: "no notice on the record",
      patch: [...ceasing({ reason: "2", familyConsultedDate: "2026-10-06", institutionConsultedDate: "2026-10-06" })],
    },
    {
      name: "moved to another authority",
      patch: [...ceasing({ reason: "5", familyConsultedDate: "2026-10-06", noticeDate: "2026-10-05" })],
    },
    {
      name: "left England",
      patch: [...ceasing({ reason: "7", familyConsultedDate: "2026-10-06", noticeDate: "2026-10-05" })],
    },
    {
      name: "died",
      patch: [...ceasing({ reason: "8", institutionConsultedDate: "2026-10-06", noticeDate: "2026-10-05" })],
    },
    {
      name: "no reason on the record",
      patch: [...ceasing({ familyConsultedDate: "2026-10-06", noticeDate: "2026-10-05" })],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...ceasing({
          reason: "2",
          familyConsultedDate: "2026-10-06",
          institutionConsultedDate: "2026-10-05",
          noticeDate: "2026-10-05",
        }),
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "the family on the day after the notice",
      patch: [
        ...ceasing({
          reason: "2",
          familyConsultedDate: "2026-10-06",
          institutionConsultedDate: "2026-10-05",
          noticeDate: "2026-10-05",
        }),
      ],
      hits: [family],
    },
    {
      name: "the head on the day after the notice",
      patch: [
        ...ceasing({
          reason: "9",
          familyConsultedDate: "2026-10-02",
          institutionConsultedDate: "2026-10-06",
          noticeDate: "2026-10-05",
        }),
      ],
      hits: [institution],
    },
    {
      name: "both afterwards",
      patch: [
        ...ceasing({
          reason: "2",
          familyConsultedDate: "2026-10-07",
          institutionConsultedDate: "2026-10-06",
          noticeDate: "2026-10-05",
        }),
      ],
      hits: [family, institution],
    },
  ],
};

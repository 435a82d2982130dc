import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const ceased = (value: object) =>
  [
    { op: "replace", path: "/status", value: "ceased" },
    { op: "add", path: "/ceasing", value: { reason: "1", ...value } },
  ] as const;

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

const broken = [{ pointer: "/ceasing/reason", related: ["/child/dateOfBirth"] }] as const;

/** Boundary cases of `ageIsNoReasonToCease`. */
export const ageIsNoReasonToCeaseCases: RuleCases = {
  rule: "ehc-plan/age-is-no-reason-to-cease",
  pass: [
    {
      name: "ceased on the eve of the 25th birthday",
      patch: [...asYoungPerson, born("2001-10-22"), ...ceased({ ceasedDate: "2026-10-21" })],
    },
    {
      name: "course ended at 25",
      patch: [...asYoungPerson, born("2001-09-10"), ...ceased({ ceasedDate: "2026-10-21" })],
    },
    {
      name: "another reason at 19",
      patch: [
        ...asYoungPerson,
        ...ceased({
          reason: "3",
          familyConsultedDate: "2026-08-03",
          institutionConsultedDate: "2026-08-03",
          ceasedDate: "2026-10-21",
        }),
      ],
    },
    { name: "no day on the record", patch: [...asYoungPerson, ...ceased({})] },
    {
      name: "notice at 24 of an end at 25",
      patch: [
        ...asYoungPerson,
        born("2001-12-10"),
        { op: "replace", path: "/status", value: "ceaseNoticed" },
        { op: "add", path: "/ceasing", value: { reason: "1", noticeDate: "2026-10-21" } },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [...ceased({ ceasedDate: "2026-10-21" }), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
    {
      name: "the notice to cease was withdrawn",
      patch: [...ceased({ ceasedDate: "2026-10-21" }), { op: "replace", path: "/status", value: "final" }],
    },
  ],
  fail: [
    { name: "at 10", patch: [...ceased({ ceasedDate: "2026-10-21" })], hits: broken },
    { name: "at 19", patch: [...asYoungPerson, ...ceased({ ceasedDate: "2026-10-21" })], hits: broken },
    {
      name: "two days before the 25th birthday",
      patch: [...asYoungPerson, born("2001-10-23"), ...ceased({ ceasedDate: "2026-10-21" })],
      hits: broken,
    },
  ],
};

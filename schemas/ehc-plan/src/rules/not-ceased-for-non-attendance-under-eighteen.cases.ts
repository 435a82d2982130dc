import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

const consulted = { familyConsultedDate: "2026-08-03", institutionConsultedDate: "2026-08-03" };

const noticed = (value: object) =>
  [
    { op: "replace", path: "/status", value: "ceaseNoticed" },
    { op: "add", path: "/ceasing", value: { reason: "6", ...consulted, ...value } },
  ] as const;

const born = (date: string) => ({ op: "replace", path: "/child/dateOfBirth", value: date }) as const;

const broken = [{ pointer: "/ceasing/reason", related: ["/child/dateOfBirth"] }] as const;

/** Boundary cases of `notCeasedForNonAttendanceUnderEighteen`. */
export const notCeasedForNonAttendanceUnderEighteenCases: RuleCases = {
  rule: "ehc-plan/not-ceased-for-non-attendance-under-eighteen",
  pass: [
    {
      name: "decided on the 18th birthday, after a review",
      patch: [
        ...asYoungPerson,
        born("2008-10-05"),
        ...noticed({ noticeDate: "2026-10-05" }),
        { op: "add", path: "/references", value: { reviews: ["REV-1"] } },
      ],
    },
    {
      name: "under 18, the provision being no longer necessary",
      patch: [...noticed({ reason: "2", noticeDate: "2026-10-05" })],
    },
    { name: "under 18 today, day of the decision not on the record", patch: [...noticed({})] },
    {
      name: "a notice that was withdrawn; the plan is current again",
      patch: [{ op: "add", path: "/ceasing", value: { reason: "6", noticeDate: "2026-08-20" } }],
    },
  ],
  fail: [
    {
      name: "decided in childhood",
      patch: [...noticed({ noticeDate: "2026-10-05" })],
      hits: broken,
    },
    {
      name: "decided on the eve of the 18th birthday",
      patch: [...asYoungPerson, born("2008-10-06"), ...noticed({ noticeDate: "2026-10-05" })],
      hits: broken,
    },
    {
      name: "decided before the 18th birthday, ceased after it",
      patch: [
        ...asYoungPerson,
        born("2008-09-01"),
        { op: "replace", path: "/status", value: "ceased" },
        {
          op: "add",
          path: "/ceasing",
          value: { reason: "6", ...consulted, noticeDate: "2026-08-20", ceasedDate: "2026-10-21" },
        },
      ],
      hits: broken,
    },
    {
      name: "only the day on which it ceased is known",
      patch: [
        { op: "replace", path: "/status", value: "ceased" },
        { op: "add", path: "/ceasing", value: { reason: "6", ...consulted, ceasedDate: "2026-10-21" } },
      ],
      hits: broken,
    },
  ],
};

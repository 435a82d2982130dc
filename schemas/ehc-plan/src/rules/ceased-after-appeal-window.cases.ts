import type { RuleCases } from "@send-standards/core";

const consulted = { familyConsultedDate: "2026-08-03", institutionConsultedDate: "2026-08-03" };

const ceasing = (value: object) =>
  [
    { op: "replace", path: "/status", value: "ceased" },
    { op: "add", path: "/ceasing", value: { reason: "2", ...consulted, ...value } },
  ] as const;

const beforeWindow = [{ pointer: "/ceasing/ceasedDate", related: ["/ceasing/noticeDate"] }] as const;
const beforeAppealEnd = [{ pointer: "/ceasing/ceasedDate", related: ["/ceasing/appealEndedDate"] }] as const;

/** Boundary cases of `ceasedAfterAppealWindow`. */
export const ceasedAfterAppealWindowCases: RuleCases = {
  rule: "ehc-plan/ceased-after-appeal-window",
  pass: [
    {
      name: "notice on 31 December, ceased on 1 March: two calendar months are 59 days",
      patch: [...ceasing({ noticeDate: "2026-12-31", ceasedDate: "2027-03-01" })],
      asOf: "2027-03-02",
    },
    {
      name: "on the day after two months",
      patch: [...ceasing({ noticeDate: "2026-08-20", ceasedDate: "2026-10-21" })],
    },
    {
      name: "on the day after one month from a later certificate",
      patch: [
        ...ceasing({ noticeDate: "2026-08-20", mediationCertificateDate: "2026-10-01", ceasedDate: "2026-11-02" }),
      ],
    },
    {
      name: "on the day after two months, the certificate being an early one",
      patch: [
        ...ceasing({ noticeDate: "2026-08-20", mediationCertificateDate: "2026-09-01", ceasedDate: "2026-10-21" }),
      ],
    },
    {
      name: "on the day on which an appeal was dismissed",
      patch: [...ceasing({ noticeDate: "2026-08-20", appealEndedDate: "2026-10-15", ceasedDate: "2026-10-15" })],
    },
    {
      name: "the child died",
      patch: [...ceasing({ reason: "8", noticeDate: "2026-08-20", ceasedDate: "2026-08-20" })],
    },
    {
      name: "moved to another authority",
      patch: [
        ...ceasing({ reason: "5", noticeDate: "2026-08-20", ceasedDate: "2026-08-20" }),
        { op: "add", path: "/transferDate", value: "2026-08-20" },
      ],
    },
    {
      name: "left England",
      patch: [...ceasing({ reason: "7", noticeDate: "2026-08-20", ceasedDate: "2026-08-20" })],
    },
    {
      name: "notice given, not ceased yet",
      patch: [
        { op: "replace", path: "/status", value: "ceaseNoticed" },
        { op: "add", path: "/ceasing", value: { reason: "2", ...consulted, noticeDate: "2026-11-20" } },
      ],
    },
    {
      name: "a notice that was withdrawn after an appeal; the plan is current again",
      patch: [{ op: "add", path: "/ceasing", value: { reason: "2", noticeDate: "2026-08-20" } }],
    },
    { name: "no notice on the record", patch: [...ceasing({ ceasedDate: "2026-10-20" })] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...ceasing({ noticeDate: "2026-08-20", ceasedDate: "2026-10-20" }),
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "on the last day of two months",
      patch: [...ceasing({ noticeDate: "2026-08-20", ceasedDate: "2026-10-20" })],
      hits: beforeWindow,
    },
    {
      name: "notice on 31 December, ceased on 28 February",
      patch: [...ceasing({ noticeDate: "2026-12-31", ceasedDate: "2027-02-28" })],
      asOf: "2027-03-02",
      hits: beforeWindow,
    },
    {
      name: "on the last day of one month from a later certificate",
      patch: [
        ...ceasing({ noticeDate: "2026-08-20", mediationCertificateDate: "2026-10-01", ceasedDate: "2026-11-01" }),
      ],
      hits: beforeWindow,
    },
    {
      name: "on the day before the end of the appeal",
      patch: [...ceasing({ noticeDate: "2026-08-20", appealEndedDate: "2026-11-20", ceasedDate: "2026-11-19" })],
      hits: beforeAppealEnd,
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `earlierReportIsReuse`. */
export const earlierReportIsReuseCases: RuleCases = {
  rule: "ehc-plan/earlier-report-is-reuse",
  pass: [
    { name: "reports of the assessment", patch: [] },
    {
      name: "on the day of the request",
      patch: [{ op: "add", path: "/sections/K/advice/2/reportDate", value: "2026-03-02" }],
    },
    {
      name: "a psychologist's report of last year, reused: author, authority and parent are satisfied; no request",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2",
          value: {
            id: "adv-3",
            type: "psychological",
            author: { role: "educational psychologist" },
            reportDate: "2025-06-10",
            receivedDate: "2026-04-15",
            appended: true,
            reuse: { authorAgreed: true, authorityAgreed: true, familyAgreed: true },
          },
        },
        { op: "remove", path: "/sections/K/advice/3" },
      ],
    },
    {
      name: "a background report, given for another purpose",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "adv-9",
            type: "otherAppropriate",
            author: { role: "dietitian" },
            purposes: ["senSupport"],
            reportDate: "2025-06-10",
            receivedDate: "2025-06-12",
          },
        },
      ],
    },
    {
      name: "a plan that came from another authority",
      patch: [
        { op: "add", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-01" },
        { op: "add", path: "/sections/K/advice/2/reportDate", value: "2025-06-10" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-03-02" },
        { op: "add", path: "/sections/K/advice/2/reportDate", value: "2026-03-01" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "a letter that the parents wrote before",
      patch: [{ op: "add", path: "/sections/K/advice/0/reportDate", value: "2026-03-01" }],
    },
    {
      name: "a report that was replaced",
      patch: [
        { op: "add", path: "/sections/K/advice/2/reportDate", value: "2026-03-01" },
        { op: "add", path: "/sections/K/advice/2/supersededBy", value: "adv-2" },
      ],
    },
    {
      name: "a body that had nothing to say",
      patch: [{ op: "add", path: "/sections/K/advice/4/reportDate", value: "2026-03-01" }],
    },
  ],
  fail: [
    {
      name: "on the day before",
      patch: [
        { op: "add", path: "/requestReceivedDate", value: "2026-03-02" },
        { op: "add", path: "/sections/K/advice/2/reportDate", value: "2026-03-01" },
      ],
      hits: ["/sections/K/advice/2/reuse"],
    },
  ],
};

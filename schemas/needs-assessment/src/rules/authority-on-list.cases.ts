import type { RuleCases } from "@send-standards/core";

const decidedOn = (date: string) =>
  [
    { op: "replace", path: "/decision", value: { outcome: "assess", date, notifiedDate: date } },
    { op: "remove", path: "/request/receivedDate" },
    { op: "add", path: "/responsibleFromDate", value: "2023-03-06" },
    { op: "replace", path: "/familyConsultedDate", value: "2023-03-10" },
    { op: "remove", path: "/planDecision" },
    { op: "remove", path: "/draftSentDate" },
    { op: "remove", path: "/finalPlan" },
    { op: "add", path: "/ended", value: { reason: "withdrawn", date: "2023-04-03" } },
    { op: "replace", path: "/census", value: {} },
  ] as const;

/** Boundary cases of `authorityOnList`. */
export const authorityOnListCases: RuleCases = {
  rule: "needs-assessment/authority-on-list",
  pass: [
    {
      name: "an authority on its last day",
      patch: [...decidedOn("2023-03-31"), { op: "replace", path: "/authority", value: "909" }],
    },
    {
      name: "the authority that took over",
      patch: [...decidedOn("2023-03-31"), { op: "replace", path: "/authority", value: "942" }],
    },
    {
      name: "a former authority that has ended",
      patch: [{ op: "add", path: "/formerAuthority", value: "909" }],
    },
    {
      name: "looked after by an authority in Wales",
      patch: [{ op: "add", path: "/child/lookedAfter", value: { isLookedAfter: true, responsibleAuthority: "672" } }],
    },
    {
      name: "a new authority on its first day",
      patch: [
        ...decidedOn("2023-04-01"),
        { op: "replace", path: "/authority", value: "942" },
        { op: "replace", path: "/advice", value: [] },
        { op: "remove", path: "/evidence/1/adviceRef" },
      ],
      asOf: "2023-04-01",
    },
  ],
  fail: [
    {
      name: "a code that no authority has",
      patch: [{ op: "replace", path: "/authority", value: "999" }],
      hits: ["/authority"],
    },
    {
      name: "an authority on the day after its last",
      patch: [...decidedOn("2023-04-01"), { op: "replace", path: "/authority", value: "909" }],
      hits: ["/authority"],
    },
    {
      name: "a former authority and one that looks after the child that no code names",
      patch: [
        { op: "add", path: "/formerAuthority", value: "999" },
        { op: "add", path: "/child/lookedAfter", value: { isLookedAfter: true, responsibleAuthority: "999" } },
      ],
      hits: ["/formerAuthority", "/child/lookedAfter/responsibleAuthority"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

const lookedAfterBy = (code: string) =>
  ({
    op: "add",
    path: "/child/lookedAfter",
    value: {
      isLookedAfter: true,
      legalStatus: "fullCareOrder",
      responsibleAuthority: code,
      socialWorker: { role: "social worker" },
      virtualSchoolHead: { role: "virtual school head" },
      personalEducationPlanDate: "2026-05-20",
    },
  }) as const;

const issuedOn = (date: string) =>
  [
    { op: "remove", path: "/nextReviewDueDate" },
    { op: "remove", path: "/firstIssuedDate" },
    { op: "remove", path: "/draftSentDate" },
    { op: "remove", path: "/decisionToAssessDate" },
    { op: "remove", path: "/requestReceivedDate" },
    { op: "remove", path: "/responsibleCommissioners" },
    { op: "replace", path: "/status", value: "historic" },
    { op: "replace", path: "/issuedDate", value: date },
  ] as const;

/** Boundary cases of `authorityOnList`. */
export const authorityOnListCases: RuleCases = {
  rule: "ehc-plan/authority-on-list",
  pass: [
    {
      name: "a plan of 2022 by an authority that was abolished in 2023, with a clinical commissioning group",
      patch: [
        { op: "replace", path: "/maintainingAuthority", value: "909" },
        { op: "replace", path: "/requestReceivedDate", value: "2022-01-17" },
        { op: "replace", path: "/decisionToAssessDate", value: "2022-02-24" },
        { op: "replace", path: "/draftSentDate", value: "2022-05-02" },
        { op: "replace", path: "/representationsDueDate", value: "2022-05-16" },
        { op: "replace", path: "/issuedDate", value: "2022-05-27" },
        { op: "replace", path: "/firstIssuedDate", value: "2022-05-27" },
        { op: "replace", path: "/nextReviewDueDate", value: "2023-05-26" },
        {
          op: "replace",
          path: "/responsibleCommissioners",
          value: [{ odsCode: "01H", name: "a clinical commissioning group" }],
        },
      ],
    },
    {
      name: "an authority on its last day",
      patch: [...issuedOn("2023-03-31"), { op: "replace", path: "/maintainingAuthority", value: "909" }],
    },
    {
      name: "the authority that took over a plan issued before it existed",
      patch: [...issuedOn("2023-03-31"), { op: "replace", path: "/maintainingAuthority", value: "942" }],
    },
    {
      name: "a new authority on its first day",
      patch: [...issuedOn("2023-04-01"), { op: "replace", path: "/maintainingAuthority", value: "942" }],
    },
    {
      name: "a former authority that ended before this version was issued",
      patch: [
        { op: "add", path: "/formerAuthority", value: "909" },
        { op: "add", path: "/transferDate", value: "2023-01-09" },
      ],
    },
    { name: "looked after by an authority in England", patch: [lookedAfterBy("203")] },
    { name: "looked after by an authority in Wales", patch: [lookedAfterBy("672")] },
  ],
  fail: [
    {
      name: "a code that no authority has",
      patch: [{ op: "replace", path: "/maintainingAuthority", value: "999" }],
      hits: ["/maintainingAuthority"],
    },
    {
      name: "an authority on the day after its last",
      patch: [...issuedOn("2023-04-01"), { op: "replace", path: "/maintainingAuthority", value: "909" }],
      hits: ["/maintainingAuthority"],
    },
    {
      name: "an authority that begins after the day on which the plan is judged",
      patch: [...issuedOn("2023-03-20"), { op: "replace", path: "/maintainingAuthority", value: "942" }],
      asOf: "2023-03-31",
      hits: ["/maintainingAuthority"],
    },
    {
      name: "a former authority that no code names",
      patch: [
        { op: "add", path: "/formerAuthority", value: "999" },
        { op: "add", path: "/transferDate", value: "2023-01-09" },
      ],
      hits: ["/formerAuthority"],
    },
    {
      name: "looked after by an authority that had ended",
      patch: [lookedAfterBy("909")],
      hits: ["/child/lookedAfter/responsibleAuthority"],
    },
    {
      name: "looked after by nobody that exists",
      patch: [lookedAfterBy("999")],
      hits: ["/child/lookedAfter/responsibleAuthority"],
    },
  ],
};

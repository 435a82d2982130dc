import type { RuleCases } from "@send-standards/core";

const body = (value: object) => ({ op: "add", path: "/responsibleCommissioners", value: [value] }) as const;

const issued = (date: string) =>
  [
    { op: "replace", path: "/status", value: "historic" },
    { op: "replace", path: "/issuedDate", value: date },
    { op: "remove", path: "/firstIssuedDate" },
    { op: "remove", path: "/draftSentDate" },
    { op: "remove", path: "/decisionToAssessDate" },
    { op: "remove", path: "/requestReceivedDate" },
  ] as const;

const broken = ["/responsibleCommissioners/0/odsCode"] as const;

/** Boundary cases of `commissionerOnList`. */
export const commissionerOnListCases: RuleCases = {
  rule: "ehc-plan/commissioner-on-list",
  pass: [
    { name: "issued on the last day of a board", patch: [...issued("2026-03-31"), body({ odsCode: "QHG" })] },
    {
      name: "a plan older than the board that took over",
      patch: [...issued("2026-03-31"), body({ odsCode: "S1Y5D" })],
    },
    {
      name: "a board that has ended, with the days on which it was responsible",
      patch: [body({ odsCode: "QHG", to: "2026-03-31" })],
    },
    { name: "NHS England", patch: [body({ odsCode: "X24" })] },
    { name: "a group that commissioned a plan of 2021", patch: [...issued("2021-05-20"), body({ odsCode: "06F" })] },
    { name: "a name without a code", patch: [body({ name: "NHS England" })] },
  ],
  fail: [
    {
      name: "issued on the day after the last of a board",
      patch: [...issued("2026-04-01"), body({ odsCode: "QHG" })],
      hits: broken,
    },
    {
      name: "a board on the day before its first",
      patch: [...issued("2026-03-20"), body({ odsCode: "S1Y5D" })],
      asOf: "2026-03-31",
      hits: broken,
    },
    {
      name: "responsible, by its days, only before it began",
      patch: [body({ odsCode: "S1Y5D", from: "2025-04-01", to: "2026-03-31" })],
      hits: broken,
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

const body = (value: object) => ({ op: "add", path: "/responsibleCommissioners", value: [value] }) as const;

/** Boundary cases of `commissionerOnList`. */
export const commissionerOnListCases: RuleCases = {
  rule: "needs-assessment/commissioner-on-list",
  pass: [
    { name: "a board that has ended, with its days", patch: [body({ odsCode: "QHG", to: "2026-03-31" })] },
    { name: "NHS England", patch: [body({ odsCode: "X24" })] },
    { name: "a name without a code", patch: [body({ name: "NHS England" })] },
    {
      name: "decided on the last day of a board",
      patch: [{ op: "replace", path: "/decision/date", value: "2026-03-31" }, body({ odsCode: "QHG" })],
    },
  ],
  fail: [
    {
      name: "responsible, by its days, only before it began",
      patch: [body({ odsCode: "S1Y5D", from: "2025-04-01", to: "2026-03-31" })],
      hits: ["/responsibleCommissioners/0/odsCode"],
    },
    {
      name: "decided on the day after the last of a board",
      patch: [{ op: "replace", path: "/decision/date", value: "2026-04-01" }, body({ odsCode: "QHG" })],
      hits: ["/responsibleCommissioners/0/odsCode"],
    },
  ],
};

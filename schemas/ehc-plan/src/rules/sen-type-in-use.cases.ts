import type { RuleCases } from "@send-standards/core";

/** A record of a version that was issued long ago and replaced since. */
const issuedOn = (date: string) =>
  [
    { op: "replace", path: "/status", value: "historic" },
    { op: "replace", path: "/issuedDate", value: date },
    { op: "remove", path: "/firstIssuedDate" },
    { op: "remove", path: "/nextReviewDueDate" },
    { op: "remove", path: "/responsibleCommissioners" },
    { op: "remove", path: "/version" },
    { op: "remove", path: "/issueReason" },
  ] as const;

const type = (code: string) => ({ op: "replace", path: "/child/senTypes/0/type", value: code }) as const;

/** A need in the area of behaviour difficulties. */
const ofArea = { op: "add", path: "/sections/B/needs/0/senTypes", value: ["BESD"] } as const;

/** Boundary cases of `senTypeInUse`. */
export const senTypeInUseCases: RuleCases = {
  rule: "ehc-plan/sen-type-in-use",
  pass: [
    { name: "Down syndrome now", patch: [type("DS")] },
    {
      name: "Down syndrome on the first day of its use",
      patch: [...issuedOn("2025-01-01"), type("DS")],
      asOf: "2025-01-01",
    },
    {
      name: "an older plan whose types were brought up to date",
      patch: [...issuedOn("2023-03-01"), type("DS")],
    },
    {
      name: "behaviour difficulties on the last day of their use",
      patch: [...issuedOn("2014-08-31"), type("BESD"), ofArea],
    },
  ],
  fail: [
    {
      name: "behaviour difficulties today",
      patch: [
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "DS", rank: 1 },
            { type: "BESD", rank: 2 },
          ],
        },
      ],
      hits: ["/child/senTypes/1/type"],
    },
    {
      name: "Down syndrome before its first day",
      patch: [...issuedOn("2024-12-31"), type("DS")],
      asOf: "2024-12-31",
      hits: ["/child/senTypes/0/type"],
    },
    {
      name: "behaviour difficulties the day after their last, at a need",
      patch: [...issuedOn("2014-09-01"), { op: "add", path: "/sections/B/needs/0/senTypes", value: ["SLCN", "BESD"] }],
      hits: ["/sections/B/needs/0/senTypes/1"],
    },
  ],
};

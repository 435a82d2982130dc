import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `itemDatesInOrder`. */
export const itemDatesInOrderCases: RuleCases = {
  rule: "needs-assessment/item-dates-in-order",
  pass: [
    {
      name: "one day of absence",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-05-04", to: "2026-05-04", effect: "A funeral." }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "a circumstance that ends before it begins",
      patch: [
        {
          op: "add",
          path: "/timeLimitExceptions",
          value: [{ ground: "EXCEPTIONAL", from: "2026-05-04", to: "2026-05-03", effect: "A parent was in hospital." }],
        },
      ],
      hits: [{ pointer: "/timeLimitExceptions/0/to", related: ["/timeLimitExceptions/0/from"] }],
    },
    {
      name: "an appeal, a mediation and a meeting",
      patch: [
        {
          op: "add",
          path: "/appeals",
          value: [{ id: "appeal", about: "other", registeredDate: "2026-09-02", decidedDate: "2026-09-01" }],
        },
        {
          op: "add",
          path: "/mediations",
          value: [
            {
              id: "mediation",
              about: "other",
              heldDate: "2026-09-02",
              agreementDate: "2026-09-01",
              certificateDate: "2026-08-01",
            },
          ],
        },
        { op: "add", path: "/wayForwardMeetings", value: [{ offeredDate: "2026-09-02", heldDate: "2026-09-01" }] },
      ],
      hits: ["/appeals/0/decidedDate", "/mediations/0/agreementDate", "/wayForwardMeetings/0/heldDate"],
    },
    {
      name: "a school that was left before it was joined",
      patch: [{ op: "add", path: "/child/currentSettings/0/to", value: "2022-09-04" }],
      hits: [{ pointer: "/child/currentSettings/0/to", related: ["/child/currentSettings/0/from"] }],
    },
  ],
};

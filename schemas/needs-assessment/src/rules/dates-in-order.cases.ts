import type { RuleCases } from "@send-standards/core";
import { asRefused } from "./support/as-refused.ts";

/** Boundary cases of `datesInOrder`. */
export const datesInOrderCases: RuleCases = {
  rule: "needs-assessment/dates-in-order",
  pass: [
    {
      name: "all on one day",
      patch: [
        { op: "replace", path: "/familyConsultedDate", value: "2026-03-02" },
        { op: "replace", path: "/decision/date", value: "2026-03-02" },
        { op: "replace", path: "/decision/notifiedDate", value: "2026-03-02" },
      ],
    },
    {
      name: "no request",
      patch: [
        { op: "remove", path: "/request" },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
      ],
    },
    {
      name: "a draft before the decision about a plan was written down",
      patch: [{ op: "replace", path: "/draftSentDate", value: "2026-06-05" }],
    },
    {
      name: "a decision to assess that followed an order",
      patch: [
        {
          op: "add",
          path: "/reversals",
          value: [
            {
              route: "tribunalOrder",
              result: "mustAssess",
              about: "refusalToAssess",
              date: "2026-04-06",
              notifiedDate: "2026-04-08",
            },
          ],
        },
      ],
    },
  ],
  fail: [
    {
      name: "told before the decision",
      patch: [{ op: "replace", path: "/decision/notifiedDate", value: "2026-04-06" }],
      hits: [{ pointer: "/decision/notifiedDate", related: ["/decision/date"] }],
    },
    {
      name: "a final plan before the draft",
      patch: [{ op: "replace", path: "/finalPlan/issuedDate", value: "2026-06-14" }],
      hits: [{ pointer: "/finalPlan/issuedDate", related: ["/draftSentDate"] }],
    },
    {
      name: "decided on the day before the request",
      patch: [
        { op: "replace", path: "/familyConsultedDate", value: "2026-02-28" },
        { op: "replace", path: "/decision/date", value: "2026-03-01" },
        { op: "replace", path: "/decision/notifiedDate", value: "2026-03-02" },
      ],
      hits: [{ pointer: "/decision/date", related: ["/request/receivedDate"] }],
    },
    {
      name: "a refusal that was overturned before it was made",
      patch: [
        ...asRefused,
        { op: "add", path: "/reversals", value: [{ route: "ownChange", result: "mustAssess", date: "2026-04-06" }] },
      ],
      hits: [{ pointer: "/reversals/0/date", related: ["/decision/date"] }],
    },
  ],
};

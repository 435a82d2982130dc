import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceExists`. */
export const adviceExistsCases: RuleCases = {
  rule: "ehc-plan/advice-exists",
  pass: [
    {
      name: "a statement of the advice that is cited",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/1/statements",
          value: [{ id: "st-1", text: "He follows instructions of five words." }],
        },
        { op: "add", path: "/sections/B/needs/0/evidence/0/statementId", value: "st-1" },
        {
          op: "add",
          path: "/sections/F/provisions/0/departures",
          value: [{ adviceId: "adv-2", statementId: "st-1", reason: "The family asked for shorter sessions." }],
        },
      ],
    },
    {
      name: "advice that replaced other advice",
      patch: [{ op: "add", path: "/sections/K/advice/0/supersededBy", value: "adv-6" }],
    },
  ],
  fail: [
    {
      name: "the evidence of a need",
      patch: [{ op: "add", path: "/sections/B/needs/0/evidence", value: [{ adviceId: "advice-that-is-gone" }] }],
      hits: ["/sections/B/needs/0/evidence/0/adviceId"],
    },
    {
      name: "the evidence of provision",
      patch: [{ op: "add", path: "/sections/G/provisions/0/evidence/-", value: { adviceId: "advice-that-is-gone" } }],
      hits: ["/sections/G/provisions/0/evidence/1/adviceId"],
    },
    {
      name: "a departure",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/departures",
          value: [{ adviceId: "advice-that-is-gone", reason: "The family asked for shorter sessions." }],
        },
      ],
      hits: ["/sections/F/provisions/0/departures/0/adviceId"],
    },
    {
      name: "what an empty section rests on",
      patch: [{ op: "replace", path: "/sections/D/nil/adviceRef", value: "advice-that-is-gone" }],
      hits: ["/sections/D/nil/adviceRef"],
    },
    {
      name: "what section J rests on",
      patch: [{ op: "add", path: "/sections/J/nil/adviceRef", value: "need-1" }],
      hits: ["/sections/J/nil/adviceRef"],
    },
    {
      name: "advice that was replaced",
      patch: [{ op: "add", path: "/sections/K/advice/0/supersededBy", value: "advice-that-is-gone" }],
      hits: ["/sections/K/advice/0/supersededBy"],
    },
    {
      name: "a statement of other advice",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "He reads single words." }],
        },
        { op: "add", path: "/sections/B/needs/0/evidence/0/statementId", value: "st-1" },
      ],
      hits: ["/sections/B/needs/0/evidence/0/statementId"],
    },
    {
      name: "a statement in a departure, of advice without statements",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/departures",
          value: [{ adviceId: "adv-2", statementId: "st-1", reason: "The family asked for shorter sessions." }],
        },
      ],
      hits: ["/sections/F/provisions/0/departures/0/statementId"],
    },
  ],
};

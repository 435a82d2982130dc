import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `adviceExists`. */
export const adviceExistsCases: RuleCases = {
  rule: "sen-support-plan/advice-exists",
  pass: [
    { name: "no evidence", patch: [{ op: "remove", path: "/needs/0/evidence" }] },
    {
      name: "provision that departs from advice that is there",
      patch: [
        {
          op: "add",
          path: "/provisions/0/departures",
          value: [{ adviceId: "adv-1", reason: "The group is smaller." }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "a need",
      patch: [{ op: "add", path: "/needs/0/evidence", value: [{ adviceId: "advice-that-is-gone" }] }],
      hits: ["/needs/0/evidence/0/adviceId"],
    },
    {
      name: "provision",
      patch: [{ op: "add", path: "/provisions/1/evidence", value: [{ adviceId: "adv-1" }, { adviceId: "need-1" }] }],
      hits: ["/provisions/1/evidence/1/adviceId"],
    },
    {
      name: "a departure",
      patch: [{ op: "add", path: "/provisions/0/departures", value: [{ adviceId: "gone" }] }],
      hits: ["/provisions/0/departures/0/adviceId"],
    },
    {
      name: "advice that was replaced",
      patch: [{ op: "add", path: "/externalAdvice/0/supersededBy", value: "gone" }],
      hits: ["/externalAdvice/0/supersededBy"],
    },
  ],
};

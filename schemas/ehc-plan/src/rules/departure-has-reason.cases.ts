import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `departureHasReason`. */
export const departureHasReasonCases: RuleCases = {
  rule: "ehc-plan/departure-has-reason",
  pass: [
    { name: "no departure", patch: [] },
    {
      name: "a reason beside the provision",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/departures",
          value: [{ adviceId: "adv-2", reason: "The second session is in the classroom." }],
        },
      ],
    },
    {
      name: "a reason beside the statement",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [
            {
              id: "st-1",
              text: "Reads single words.",
              kind: "need",
              disposition: "departed",
              reasonNotUsed: "The report of June replaces it.",
            },
          ],
        },
      ],
    },
    {
      name: "beside the provision only",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need", disposition: "departed" }],
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/departures",
          value: [{ adviceId: "adv-3", statementId: "st-1", reason: "The second session is in the classroom." }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "none beside the provision",
      patch: [{ op: "add", path: "/sections/F/provisions/0/departures", value: [{ adviceId: "adv-2" }] }],
      hits: ["/sections/F/provisions/0/departures/0/reason"],
    },
    {
      name: "none beside the statement",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need", disposition: "departed" }],
        },
      ],
      hits: ["/sections/K/advice/2/statements/0/reasonNotUsed"],
    },
  ],
};

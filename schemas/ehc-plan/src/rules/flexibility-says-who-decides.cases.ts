import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `flexibilitySaysWhoDecides`. */
export const flexibilitySaysWhoDecidesCases: RuleCases = {
  rule: "ehc-plan/flexibility-says-who-decides",
  pass: [
    { name: "nothing may vary", patch: [] },
    {
      name: "with a floor, a person and a rule",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/flexibility",
          value: {
            floor: "30 minutes a week",
            decisionMaker: "the therapist",
            rule: "More when he learns a new step; never less.",
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a floor only",
      patch: [{ op: "add", path: "/sections/F/provisions/0/flexibility", value: { floor: "30 minutes a week" } }],
      hits: ["/sections/F/provisions/0/flexibility/decisionMaker", "/sections/F/provisions/0/flexibility/rule"],
    },
    {
      name: "no rule",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/flexibility",
          value: { floor: "30 minutes a week", decisionMaker: "the therapist" },
        },
      ],
      hits: ["/sections/F/provisions/0/flexibility/rule"],
    },
  ],
};

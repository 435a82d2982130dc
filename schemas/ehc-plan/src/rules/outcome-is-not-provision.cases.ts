import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `outcomeIsNotProvision`. */
export const outcomeIsNotProvisionCases: RuleCases = {
  rule: "ehc-plan/outcome-is-not-provision",
  pass: [
    {
      name: "asking for help is an ability",
      patch: [
        {
          op: "replace",
          path: "/sections/E/outcomes/0/text",
          value: "By July Tobias asks an adult for support in class when he has lost the thread.",
        },
      ],
    },
    {
      name: "receiving something that is no service",
      patch: [
        {
          op: "replace",
          path: "/sections/E/outcomes/0/text",
          value: "By July Tobias will receive his swimming badge for 25 metres.",
        },
      ],
    },
  ],
  fail: [
    {
      name: "will receive therapy",
      patch: [
        {
          op: "replace",
          path: "/sections/E/outcomes/0/text",
          value: "By July he will receive weekly speech and language therapy.",
        },
      ],
      hits: ["/sections/E/outcomes/0/text"],
    },
    {
      name: "to have access to an adult",
      patch: [
        { op: "replace", path: "/sections/E/outcomes/2/text", value: "To have access to a trusted adult at playtime." },
      ],
      hits: ["/sections/E/outcomes/2/text"],
    },
  ],
};

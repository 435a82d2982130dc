import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `noDrugNames`. */
export const noDrugNamesCases: RuleCases = {
  rule: "ehc-plan/no-drug-names",
  pass: [
    {
      name: "a medicine without its name",
      patch: [
        {
          op: "replace",
          path: "/sections/C/needs/0/text",
          value: "Tobias has mild asthma and uses a reliever inhaler before exercise.",
        },
      ],
    },
    {
      name: "health provision",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/text",
          value: "A nurse checks how he takes salbutamol with a spacer.",
        },
      ],
    },
    {
      name: "what the child says",
      patch: [{ op: "replace", path: "/sections/A/childViews/0/text", value: "I do not like the taste of Calpol." }],
    },
    {
      name: "a word that sounds like one",
      patch: [
        { op: "replace", path: "/sections/C/needs/0/text", value: "Tobias has a lithium battery in his implant." },
      ],
    },
  ],
  fail: [
    {
      name: "in a need",
      patch: [
        {
          op: "replace",
          path: "/sections/B/needs/0/text",
          value: "Tobias cannot follow a lesson until his Ritalin begins to work.",
        },
      ],
      hits: ["/sections/B/needs/0/text"],
    },
    {
      name: "in a health need, an outcome and provision",
      patch: [
        {
          op: "replace",
          path: "/sections/C/needs/0/text",
          value: "Tobias has mild asthma, treated with salbutamol.",
        },
        {
          op: "replace",
          path: "/sections/E/outcomes/2/text",
          value: "By the end of Year 6 Tobias carries his Ventolin himself and uses it before exercise.",
        },
        {
          op: "replace",
          path: "/sections/F/provisions/1/text",
          value: "A structured reading programme, taught when his methylphenidate works.",
        },
      ],
      hits: ["/sections/C/needs/0/text", "/sections/E/outcomes/2/text", "/sections/F/provisions/1/text"],
    },
  ],
};

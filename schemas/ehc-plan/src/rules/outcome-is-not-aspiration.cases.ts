import type { RuleCases } from "@send-standards/core";

const saying = (value: string) => [{ op: "replace", path: "/sections/E/outcomes/0/text", value }] as const;

/** Boundary cases of `outcomeIsNotAspiration`. */
export const outcomeIsNotAspirationCases: RuleCases = {
  rule: "ehc-plan/outcome-is-not-aspiration",
  pass: [
    {
      name: "saying what one wants is an ability",
      patch: saying("By July Tobias tells an adult what he wants for lunch in two words, on four days of five."),
    },
    {
      name: "a step towards a hope, with a count",
      patch: saying("Tobias cooks three meals without help, as a step towards living independently."),
    },
    {
      name: "something large with a date",
      patch: saying("By the end of Year 6 Tobias walks to school in his own community with a friend."),
    },
    {
      name: "a hope in section A",
      patch: [
        {
          op: "replace",
          path: "/sections/A/aspirations/0/text",
          value: "I want to be happy and to live in my own flat one day.",
        },
      ],
    },
  ],
  fail: [
    {
      name: "wants to be",
      patch: saying("He wants to be a train driver."),
      hits: ["/sections/E/outcomes/0/text"],
    },
    {
      name: "a happy life",
      patch: saying("To live a happy and fulfilled life as part of the community."),
      hits: ["/sections/E/outcomes/0/text"],
    },
    {
      name: "what the family hopes",
      patch: saying("His parents hope that he will have a family of his own."),
      hits: ["/sections/E/outcomes/0/text"],
    },
  ],
};

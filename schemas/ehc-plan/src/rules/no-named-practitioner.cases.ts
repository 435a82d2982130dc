import type { RuleCases } from "@send-standards/core";

const saying = (value: string) => [{ op: "replace", path: "/sections/F/provisions/0/text", value }] as const;

/** Boundary cases of `noNamedPractitioner`. */
export const noNamedPractitionerCases: RuleCases = {
  rule: "ehc-plan/no-named-practitioner",
  pass: [
    {
      name: "the role",
      patch: saying("Language therapy from the speech and language therapist, one to one, in a quiet room."),
    },
    {
      name: "a parent who is listed",
      patch: saying("Language therapy, one to one; Mrs Synthetic watches the last ten minutes of each session."),
    },
    {
      name: "a parent who is not listed",
      patch: saying("Language therapy, one to one; his grandmother, Mrs Field, watches the last ten minutes."),
    },
    {
      name: "a programme and a character",
      patch: saying("Attention Autism and Mr Tumble songs, one to one, with the speech and language therapist."),
    },
    {
      name: "a school that bears a name",
      patch: saying("Language therapy, one to one, in the resource base of Dr Field School."),
    },
    {
      name: "the author of advice",
      patch: [{ op: "add", path: "/sections/K/advice/1/author/name", value: "Dr Ann Field" }],
    },
    {
      name: "a need",
      patch: [
        {
          op: "replace",
          path: "/sections/B/needs/1/text",
          value: "Dr Field found that Tobias reads single words and does not yet understand a written paragraph.",
        },
      ],
    },
    {
      name: "a mother who is listed under another surname",
      patch: [
        { op: "add", path: "/people/0/name/surname", value: "Field" },
        ...saying("Language therapy, one to one; Mrs Field watches the last ten minutes of each session."),
      ],
    },
  ],
  fail: [
    {
      name: "a title and a surname",
      patch: saying("Direct language therapy with Mrs Field, one to one, in a quiet room."),
      hits: ["/sections/F/provisions/0/text"],
    },
    {
      name: "a full name with a role, in health provision",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/text",
          value: "Ann Field, asthma nurse, reviews his inhaler technique with him.",
        },
      ],
      hits: ["/sections/G/provisions/0/text"],
    },
    {
      name: "in an outcome",
      patch: [
        {
          op: "replace",
          path: "/sections/E/outcomes/0/text",
          value: "By the end of Year 6 Tobias follows three steps that Miss Field gives him.",
        },
      ],
      hits: ["/sections/E/outcomes/0/text"],
    },
  ],
};

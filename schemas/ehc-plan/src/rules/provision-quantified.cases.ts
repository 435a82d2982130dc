import type { RuleCases } from "@send-standards/core";

/** A third line of section F, linked on both sides. */
const line = (parts: object) =>
  [
    {
      op: "add",
      path: "/sections/F/provisions/-",
      value: {
        id: "provision-of-the-case",
        needRefs: ["need-1"],
        outcomeRefs: ["out-1"],
        fundingSource: "coreBudget",
        ...parts,
      },
    },
    { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "provision-of-the-case" },
  ] as const;
const inSpecialSchool = {
  op: "replace",
  path: "/sections/I/placement/setting/type",
  value: "maintainedSpecial",
} as const;

/** Boundary cases of `provisionQuantified`. */
export const provisionQuantifiedCases: RuleCases = {
  rule: "ehc-plan/provision-quantified",
  pass: [
    {
      name: "not quantified, with the reason",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/0/quantity",
          value: {
            basis: "notQuantified",
            reason: "His need changes from day to day; the therapist decides each Monday.",
          },
        },
      ],
    },
    {
      name: "equipment",
      patch: [
        ...line({
          text: "A radio aid, owned and checked by the authority.",
          type: "equipment",
          equipment: [{ item: "radio aid", owner: "the authority" }],
        }),
      ],
    },
    {
      name: "equipment, named without a type",
      patch: [...line({ text: "A radio aid.", equipment: [{ item: "radio aid", owner: "the authority" }] })],
    },
    {
      name: "a room, named without a type",
      patch: [...line({ text: "A room of his own for calming down.", facilities: ["a room beside the classroom"] })],
    },
    {
      name: "a changed curriculum",
      patch: [
        ...line({
          text: "He does not learn French.",
          curriculum: { exclusions: [{ subject: "French", substitute: "literacy" }] },
        }),
      ],
    },
    {
      name: "residential provision",
      patch: [...line({ text: "He boards from Monday to Friday.", residential: { required: true, weeksPerYear: 38 } })],
    },
    {
      name: "what a special school does all day",
      patch: [
        inSpecialSchool,
        ...line({
          text: "Signs and symbols are used by all adults in every lesson and at all breaks.",
          type: "inClassSupport",
        }),
      ],
    },
    {
      name: "what is included in a place in a resourced provision",
      patch: [
        ...line({ text: "Adults who sign are with him in every lesson.", type: "inClassSupport" }),
        { op: "replace", path: "/sections/F/provisions/2/fundingSource", value: "specialSchoolPlace" },
      ],
    },
    {
      name: "a special school by type only",
      patch: [
        { op: "replace", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "academySpecial" } },
        { op: "remove", path: "/distribution/1" },
        ...line({ text: "Signs and symbols are used by all adults in every lesson and at all breaks." }),
      ],
    },
    {
      name: "a funding band noted beside specified lines",
      patch: [...line({ text: "Band D" })],
    },
    {
      name: "social care",
      patch: [
        {
          op: "replace",
          path: "/sections/H2",
          value: {
            provisions: [
              {
                id: "prov-9",
                text: "A family support worker visits the home.",
                type: "homeProgramme",
                needRefs: ["need-3"],
                outcomeRefs: ["out-3"],
                fundingSource: "socialCare",
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "prov-9" },
      ],
    },
  ],
  fail: [
    {
      name: "no amount",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "therapyDirect" },
        { op: "add", path: "/sections/F/provisions/0/quantity", value: { basis: "oneOff" } },
        { op: "remove", path: "/sections/F/provisions/0/quantity" },
      ],
      hits: ["/sections/F/provisions/0/quantity"],
    },
    {
      name: "nursing",
      patch: [{ op: "remove", path: "/sections/G/provisions/0/quantity" }],
      hits: ["/sections/G/provisions/0/quantity"],
    },
    {
      name: "a line that says nothing but its text",
      patch: [...line({ text: "One to one help from an adult in mathematics." })],
      hits: ["/sections/F/provisions/2/quantity"],
    },
    {
      name: "therapy in a special school",
      patch: [inSpecialSchool, { op: "remove", path: "/sections/F/provisions/0/quantity" }],
      hits: ["/sections/F/provisions/0/quantity"],
    },
  ],
};

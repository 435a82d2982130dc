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

/** Boundary cases of `provisionWordingIsSpecific`. */
export const provisionWordingIsSpecificCases: RuleCases = {
  rule: "ehc-plan/provision-wording-is-specific",
  pass: [
    {
      name: "vague words where amount, role and group size are filled",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/1/text",
          value: "Regular opportunities to read in a small group with a suitably trained adult.",
        },
      ],
    },
    {
      name: "regular, with an amount",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/text",
          value: "A nurse reviews his inhaler technique regularly.",
        },
      ],
    },
    {
      name: "as required, with the least that is due",
      patch: [
        ...line({
          text: "Time with an adult whom he trusts, as required.",
          type: "environment",
          flexibility: {
            floor: "Fifteen minutes at the start of each day.",
            decisionMaker: "SENCO",
            rule: "More on days with a change.",
          },
        }),
      ],
    },
    {
      name: "flexible because the need changes, with the reason",
      patch: [
        ...line({
          text: "Time with an adult whom he trusts, as and when he asks for it.",
          type: "environment",
          quantity: { basis: "notQuantified", reason: "His need changes from day to day; the SENCO decides." },
        }),
      ],
    },
    {
      name: "a small group, with its size",
      patch: [
        ...line({
          text: "Teaching in a small group in every English lesson.",
          type: "environment",
          quantity: { basis: "continuous", during: "all English lessons", groupSizeMax: 6 },
        }),
      ],
    },
    {
      name: "access to equipment that is listed",
      patch: [
        ...line({
          text: "Access to a tablet.",
          type: "equipment",
          equipment: [{ item: "tablet with speech output", owner: "the authority" }],
        }),
      ],
    },
    {
      name: "a trained adult, with the training",
      patch: [
        ...line({
          text: "A suitably trained adult checks the radio aid at the start of each day.",
          type: "environment",
          deliverer: { expertise: "trained by the teacher of the deaf to check radio aids" },
        }),
      ],
    },
    {
      name: "what a special school does all day",
      patch: [inSpecialSchool, ...line({ text: "Signs are used throughout, with visual support where needed." })],
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
                text: "Regular visits by a family support worker.",
                needRefs: ["need-3"],
                outcomeRefs: ["out-3"],
              },
            ],
          },
        },
        { op: "add", path: "/sections/E/outcomes/2/provisionRefs/-", value: "prov-9" },
      ],
    },
    {
      name: "what a special school does all day, where only the type of school is given",
      patch: [
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedSpecial", description: "a special school" },
        },
        ...line({ text: "Signs are used throughout, with visual support where needed." }),
      ],
    },
  ],
  fail: [
    {
      name: "access and opportunities",
      patch: [
        {
          op: "replace",
          path: "/sections/F/provisions/0/text",
          value: "Access to language therapy and opportunities to practise what was learned.",
        },
        {
          op: "replace",
          path: "/sections/F/provisions/0/quantity",
          value: { basis: "continuous", during: "the school day", hoursPerWeek: 5 },
        },
      ],
      hits: ["/sections/F/provisions/0/text"],
    },
    {
      name: "as required",
      patch: [...line({ text: "A quiet room as required.", type: "environment" })],
      hits: ["/sections/F/provisions/2/text"],
    },
    {
      name: "a small group without its size",
      patch: [
        ...line({
          text: "Teaching in small groups in every English lesson.",
          type: "environment",
          quantity: { basis: "continuous", during: "all English lessons" },
        }),
      ],
      hits: ["/sections/F/provisions/2/text"],
    },
    {
      name: "an amount and a ratio, but nobody who does it",
      patch: [
        ...line({
          text: "Opportunities for play with another child.",
          type: "transitionSupport",
          quantity: { basis: "timed", minutes: 15, sessions: 1, per: "day", ratio: { staff: 1, learners: 2 } },
        }),
      ],
      hits: ["/sections/F/provisions/2/text"],
    },
    {
      name: "health care",
      patch: [
        {
          op: "replace",
          path: "/sections/G/provisions/0/text",
          value: "Access to an asthma nurse, who reviews his care plan.",
        },
      ],
      hits: ["/sections/G/provisions/0/text"],
    },
    {
      name: "as required, where a type of mainstream school is given",
      patch: [
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", description: "a mainstream school" },
        },
        ...line({ text: "A quiet room as required.", type: "environment" }),
      ],
      hits: ["/sections/F/provisions/2/text"],
    },
    {
      name: "a small group, and a reason why there is no amount",
      patch: [
        ...line({
          text: "Time to talk in a small group.",
          type: "environment",
          quantity: { basis: "notQuantified", reason: "His need changes from day to day; the SENCO decides." },
        }),
      ],
      hits: ["/sections/F/provisions/2/text"],
    },
    {
      name: "a small group, once",
      patch: [
        ...line({
          text: "A visit to the new school in a small group.",
          type: "environment",
          quantity: { basis: "oneOff", number: 1 },
        }),
      ],
      hits: ["/sections/F/provisions/2/text"],
    },
  ],
};

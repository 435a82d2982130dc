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

/** Boundary cases of `staffedProvisionNamesRole`. */
export const staffedProvisionNamesRoleCases: RuleCases = {
  rule: "ehc-plan/staffed-provision-names-role",
  pass: [
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
      name: "a line that does not say what it is",
      patch: [...line({ text: "Signs in every lesson.", quantity: { basis: "continuous", during: "all lessons" } })],
    },
    {
      name: "what a special school does all day",
      patch: [
        inSpecialSchool,
        ...line({ text: "Small steps in every lesson.", type: "programme", quantity: { basis: "continuous" } }),
      ],
    },
    {
      name: "medical equipment",
      patch: [
        { op: "remove", path: "/sections/G/provisions/0/deliverer" },
        { op: "remove", path: "/sections/G/provisions/0/quantity" },
        { op: "replace", path: "/sections/G/provisions/0/healthType", value: "wheelchair" },
      ],
    },
  ],
  fail: [
    {
      name: "expertise without a role",
      patch: [
        { op: "add", path: "/sections/F/provisions/0/type", value: "therapyDirect" },
        { op: "add", path: "/sections/F/provisions/0/deliverer", value: { expertise: "registered with the HCPC" } },
      ],
      hits: ["/sections/F/provisions/0/deliverer/role"],
    },
    {
      name: "nursing without anybody",
      patch: [{ op: "remove", path: "/sections/G/provisions/0/deliverer" }],
      hits: ["/sections/G/provisions/0/deliverer/role"],
    },
    {
      name: "timed sessions of no stated kind",
      patch: [
        ...line({
          text: "One to one help in mathematics.",
          quantity: { basis: "timed", minutes: 20, sessions: 1, per: "day", ratio: { staff: 1, learners: 1 } },
        }),
      ],
      hits: ["/sections/F/provisions/2/deliverer/role"],
    },
    {
      name: "therapy in a special school",
      patch: [inSpecialSchool, { op: "remove", path: "/sections/F/provisions/0/deliverer" }],
      hits: ["/sections/F/provisions/0/deliverer/role"],
    },
  ],
};

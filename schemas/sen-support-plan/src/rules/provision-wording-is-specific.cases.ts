import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionWordingIsSpecific`. */
export const provisionWordingIsSpecificCases: RuleCases = {
  rule: "sen-support-plan/provision-wording-is-specific",
  pass: [
    {
      name: "vague words where amount, role and group are filled",
      patch: [{ op: "replace", path: "/provisions/0/text", value: "Regular opportunities to read in a small group." }],
    },
    {
      name: "as needed, with the least that is due",
      patch: [
        {
          op: "add",
          path: "/provisions/-",
          value: {
            id: "prov-3",
            text: "Time with an adult whom she trusts, as required.",
            needRefs: ["need-2"],
            flexibility: { floor: "Ten minutes a day." },
          },
        },
      ],
    },
    {
      name: "a trained adult, with the training",
      patch: [
        {
          op: "add",
          path: "/provisions/-",
          value: {
            id: "prov-3",
            text: "A suitably trained adult checks the radio aid each morning.",
            needRefs: ["need-1"],
            deliverer: { expertise: "trained by the teacher of the deaf" },
          },
        },
      ],
    },
    {
      name: "access to equipment that is listed",
      patch: [
        {
          op: "add",
          path: "/provisions/-",
          value: {
            id: "prov-3",
            text: "Access to a tablet.",
            needRefs: ["need-1"],
            equipment: [{ item: "tablet that reads aloud" }],
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a small group without its size",
      patch: [
        { op: "replace", path: "/provisions/0/text", value: "Teaching in small groups in English lessons." },
        { op: "add", path: "/provisions/0/quantity", value: { basis: "continuous", during: "English lessons" } },
      ],
      hits: ["/provisions/0/text"],
    },
    {
      name: "an amount and a role, and no group",
      patch: [
        {
          op: "replace",
          path: "/provisions/1",
          value: {
            id: "prov-2",
            text: "Teaching in a small group.",
            outcomeRefs: ["out-2"],
            quantity: { basis: "timed", minutes: 30, sessions: 2, per: "week" },
            deliverer: { role: "teacher", expertise: "teacher of English" },
          },
        },
      ],
      hits: ["/provisions/1/text"],
    },
    {
      name: "access as required",
      patch: [
        {
          op: "replace",
          path: "/provisions/1",
          value: { id: "prov-2", text: "Access to regular support in class as required.", outcomeRefs: ["out-2"] },
        },
      ],
      hits: ["/provisions/1/text"],
    },
  ],
};

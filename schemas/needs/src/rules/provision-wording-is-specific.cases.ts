import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `provisionWordingIsSpecific`. */
export const provisionWordingIsSpecificCases: RuleCases = {
  rule: "needs/provision-wording-is-specific",
  pass: [
    {
      name: "an amount that the quantity gives",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "Regular reading with an adult." },
        {
          op: "add",
          path: "/cells/0/provision/0/quantity",
          value: { basis: "timed", minutes: 10, sessions: 5, per: "week" },
        },
      ],
    },
    {
      name: "a person whom the role names",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A suitably qualified adult reads with the child." },
        { op: "add", path: "/cells/0/provision/0/deliverer", value: { role: "teachingAssistant" } },
      ],
    },
    {
      name: "a group whose size is given",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A small group practises words each day." },
        {
          op: "add",
          path: "/cells/0/provision/0/quantity",
          value: { basis: "timed", minutes: 10, sessions: 5, per: "week", groupSizeMax: 4 },
        },
      ],
    },
    {
      name: "a group whose ratio is given",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A small group practises words each day." },
        {
          op: "add",
          path: "/cells/0/provision/0/quantity",
          value: { basis: "continuous", ratio: { staff: 1, learners: 4 } },
        },
      ],
    },
  ],
  fail: [
    {
      name: "nothing is promised",
      patch: [{ op: "replace", path: "/cells/0/provision/0/text", value: "Access to a quiet space." }],
      hits: ["/cells/0/provision/0/text"],
    },
    {
      name: "no amount",
      patch: [{ op: "replace", path: "/cells/0/provision/0/text", value: "Regular reading with an adult." }],
      hits: ["/cells/0/provision/0/text"],
    },
    {
      name: "no group size",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A small group practises words each day." },
        { op: "add", path: "/cells/0/provision/0/quantity", value: { basis: "oneOff" } },
      ],
      hits: ["/cells/0/provision/0/text"],
    },
    {
      name: "no group size and no amount for a reason",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A small group practises words each day." },
        {
          op: "add",
          path: "/cells/0/provision/0/quantity",
          value: { basis: "notQuantified", reason: "The teacher decides by the day." },
        },
      ],
      hits: ["/cells/0/provision/0/text"],
    },
    {
      name: "nobody in particular",
      patch: [
        { op: "replace", path: "/cells/0/provision/0/text", value: "A suitably qualified adult reads with the child." },
      ],
      hits: ["/cells/0/provision/0/text"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `sensoryNeedSaysFormats`. */
export const sensoryNeedSaysFormatsCases: RuleCases = {
  rule: "ehc-plan/sensory-need-says-formats",
  pass: [
    { name: "no sensory need", patch: [{ op: "remove", path: "/child/communication" }] },
    {
      name: "a BSL user",
      patch: [
        { op: "add", path: "/child/communication", value: { methods: ["bsl"] } },
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true },
      ],
    },
    {
      name: "how to speak to him, and nothing else",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true },
        { op: "add", path: "/child/communication", value: { receptive: "He reads lips when he can see the face." } },
      ],
    },
    {
      name: "formats, and nothing else",
      patch: [
        { op: "add", path: "/child/senTypes/-", value: { type: "HI", rank: 2 } },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of the deaf, each term",
        },
        { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true },
        { op: "add", path: "/child/communication", value: { accessibleFormats: ["largePrint"] } },
      ],
    },
  ],
  fail: [
    {
      name: "nothing said",
      patch: [
        { op: "add", path: "/child/communication", value: {} },
        {
          op: "add",
          path: "/child/senTypes",
          value: [
            { type: "SLCN", rank: 1 },
            { type: "VI", rank: 2 },
          ],
        },
        {
          op: "add",
          path: "/sections/F/provisions/0/deliverer/supervision",
          value: "the qualified teacher of children with vision impairment, each term",
        },
        { op: "add", path: "/sections/K/advice/5/consultedQualifiedTeacher", value: true },
      ],
      hits: [{ pointer: "/child/communication", related: ["/child/senTypes/1"] }],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `equipmentSaysWhoKeepsIt`. */
export const equipmentSaysWhoKeepsItCases: RuleCases = {
  rule: "ehc-plan/equipment-says-who-keeps-it",
  pass: [
    { name: "no equipment", patch: [] },
    {
      name: "an owner",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/equipment",
          value: [{ item: "radio aid", owner: "the authority" }],
        },
      ],
    },
    {
      name: "somebody who maintains it",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/0/equipment",
          value: [{ item: "radio aid", maintainer: "the sensory service" }],
        },
      ],
    },
  ],
  fail: [
    {
      name: "neither",
      patch: [{ op: "add", path: "/sections/F/provisions/0/equipment", value: [{ item: "radio aid" }] }],
      hits: ["/sections/F/provisions/0/equipment/0"],
    },
    {
      name: "a line of equipment without a list",
      patch: [
        {
          op: "add",
          path: "/sections/F/provisions/-",
          value: {
            id: "prov-9",
            text: "A radio aid.",
            type: "equipment",
            needRefs: ["need-1"],
            outcomeRefs: ["out-1"],
            fundingSource: "highNeedsCentral",
          },
        },
        { op: "add", path: "/sections/E/outcomes/0/provisionRefs/-", value: "prov-9" },
      ],
      hits: ["/sections/F/provisions/2/equipment"],
    },
  ],
};

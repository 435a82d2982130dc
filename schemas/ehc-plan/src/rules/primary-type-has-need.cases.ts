import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The boundary cases of `primaryTypeHasNeed`. */
export const primaryTypeHasNeedCases: RuleCases = {
  rule: "ehc-plan/primary-type-has-need",
  pass: [
    { name: "a need in the area", patch: [] },
    { name: "Down syndrome belongs to no area", patch: [{ op: "add", path: "/child/senTypes/0/type", value: "DS" }] },
    {
      name: "a need in another area, marked with the type",
      patch: [
        { op: "add", path: "/child/senTypes/0/type", value: "SEMH" },
        { op: "add", path: "/sections/B/needs/0/senTypes", value: ["SEMH"] },
      ],
    },
    {
      name: "a need without an area may be the one",
      patch: [
        { op: "add", path: "/child/senTypes/0/type", value: "SEMH" },
        { op: "remove", path: "/sections/B/needs/1/broadArea" },
        { op: "add", path: "/sections/B/areas/-", value: { area: "CL", noNeeds: true } },
      ],
    },
    { name: "no types recorded", patch: [{ op: "remove", path: "/child/senTypes" }] },
  ],
  fail: [
    {
      name: "no such need",
      patch: [...contentAsSmall, { op: "add", path: "/child/senTypes", value: [{ type: "SEMH", rank: 1 }] }],
      hits: ["/child/senTypes/0"],
    },
    {
      name: "the only such need is resolved",
      patch: [
        { op: "add", path: "/child/senTypes/0/type", value: "SEMH" },
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-9", text: "He was anxious.", broadArea: "SEMH", status: "resolved" },
        },
      ],
      hits: ["/child/senTypes/0"],
    },
  ],
};

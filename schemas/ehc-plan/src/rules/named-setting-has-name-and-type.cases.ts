import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `namedSettingHasNameAndType`. */
export const namedSettingHasNameAndTypeCases: RuleCases = {
  rule: "ehc-plan/named-setting-has-name-and-type",
  pass: [
    { name: "name and type", patch: [] },
    {
      name: "a type only",
      patch: [
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedMainstream" } },
      ],
    },
    {
      name: "a childminder",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement/setting",
          value: { name: "Example Childminding", type: "childminder" },
        },
      ],
    },
    {
      name: "an institution in Scotland",
      patch: [
        { op: "add", path: "/sections/I/placement/setting", value: { name: "Example School, Glasgow", type: "other" } },
      ],
    },
    {
      name: "a school that opens next September has no URN yet",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement/setting",
          value: { name: "Example New School", type: "academySpecial" },
        },
      ],
    },
    {
      name: "a school that has become an academy since: the URN of its time stays",
      patch: [{ op: "add", path: "/sections/I/placement/setting/urn", value: "999902" }],
    },
    { name: "a draft leaves section I empty", patch: [...asDraft] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement",
          value: { mode: "namedSetting", setting: { name: "Example Primary School", urn: "999901" } },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "no type",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement",
          value: { mode: "namedSetting", setting: { name: "Example Primary School", urn: "999901" } },
        },
      ],
      hits: ["/sections/I/placement/setting/type"],
    },
    {
      name: "a number only",
      patch: [
        { op: "add", path: "/sections/I/placement", value: { mode: "namedSetting", setting: { urn: "999901" } } },
      ],
      hits: ["/sections/I/placement/setting/name", "/sections/I/placement/setting/type"],
    },
    {
      name: "the setting of the next phase",
      patch: [
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "phaseTransfer" }] },
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: { placement: { mode: "namedSetting", setting: { name: "Example High School" } }, from: "2027-09-01" },
        },
      ],
      hits: ["/sections/I/nextPlacement/placement/setting/type"],
    },
  ],
};

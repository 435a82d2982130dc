import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

const named = {
  mode: "namedSetting",
  setting: { name: "Example Primary School", type: "maintainedMainstream", urn: "999901" },
} as const;

/** Boundary cases of `draftNamesNoPlacement`. */
export const draftNamesNoPlacementCases: RuleCases = {
  rule: "ehc-plan/draft-names-no-placement",
  pass: [
    { name: "a draft with an empty section I, whose history names the present school", patch: [...asDraft] },
    {
      name: "a draft with what the family asked for and where the child goes",
      patch: [
        ...asDraft,
        { op: "add", path: "/sections/I/attending", value: { setting: named.setting, reason: "present school" } },
        {
          op: "add",
          path: "/sections/I/requests",
          value: [{ setting: named.setting, by: "mother", date: "2026-06-20" }],
        },
      ],
    },
    {
      name: "a draft that proposes no setting",
      patch: [...asDraft, { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } }],
    },
    { name: "a final plan", patch: [] },
    {
      name: "an amendment notice with the plan in force, which names the present school",
      patch: [...asAmended, { op: "replace", path: "/status", value: "amendmentNotice" }],
    },
    {
      name: "a draft under another regime",
      patch: [
        ...asDraft,
        { op: "replace", path: "/legalRegime", value: "reform-draft" },
        { op: "add", path: "/sections/I/placement", value: named },
      ],
    },
  ],
  fail: [
    {
      name: "a name",
      patch: [...asDraft, { op: "add", path: "/sections/I/placement", value: named }],
      hits: ["/sections/I/placement"],
    },
    {
      name: "a type only",
      patch: [
        ...asDraft,
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedSpecial" } },
      ],
      hits: ["/sections/I/placement"],
    },
    {
      name: "a name for the next phase",
      patch: [
        ...asDraft,
        { op: "add", path: "/sections/I/nextPlacement", value: { placement: named, from: "2027-09-01" } },
      ],
      hits: ["/sections/I/nextPlacement/placement"],
    },
  ],
};

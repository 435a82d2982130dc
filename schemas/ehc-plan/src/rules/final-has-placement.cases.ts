import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

const empty = { op: "replace", path: "/sections/I", value: {} } as const;

const withoutSetting = {
  op: "replace",
  path: "/distribution",
  value: [{ recipient: "childsParent" }, { recipient: "commissioningBody" }],
} as const;

const otherwise = (wholly: boolean) =>
  ({
    op: "add",
    path: "/sections/F/otherwiseThanAtSchool",
    value: {
      wholly,
      hoursPerWeek: 15,
      venue: "at home and in the library",
      provider: "an agency of qualified teachers",
      inappropriateReason: "He cannot bear to be in a school building.",
      decidedBy: "the authority",
      decisionDate: "2026-07-01",
    },
  }) as const;

/** Boundary cases of `finalHasPlacement`. */
export const finalHasPlacementCases: RuleCases = {
  rule: "ehc-plan/final-has-placement",
  pass: [
    { name: "a setting by name", patch: [] },
    {
      name: "a type only, sent to no setting",
      patch: [
        withoutSetting,
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", description: "mainstream secondary school" },
        },
      ],
    },
    {
      name: "a type only, because the parents educate at home by their own choice",
      patch: [
        withoutSetting,
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", namingBasis: "parentalArrangement" },
        },
      ],
    },
    {
      name: "wholly otherwise than at school by order of the Tribunal, blank under its label",
      patch: [
        withoutSetting,
        empty,
        { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: true, decidedBy: "the Tribunal" } },
      ],
    },
    { name: "partly otherwise than at school, with a school named", patch: [otherwise(false)] },
    {
      name: "a reason why it is empty",
      patch: [
        withoutSetting,
        {
          op: "replace",
          path: "/sections/I",
          value: { nil: { reason: "By order of the Tribunal of 1 July 2026 no setting is named." } },
        },
      ],
    },
    {
      name: "a setting for the next phase only",
      patch: [
        withoutSetting,
        {
          op: "replace",
          path: "/sections/I",
          value: {
            nextPlacement: {
              placement: { mode: "namedSetting", setting: { name: "Example Academy", type: "academyMainstream" } },
              from: "2027-09-01",
            },
          },
        },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "phaseTransfer" }] },
      ],
    },
    { name: "a draft", patch: [...asDraft] },
    {
      name: "a detained child",
      patch: [withoutSetting, empty, { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
  ],
  fail: [
    {
      name: "an empty section",
      patch: [
        empty,
        {
          op: "add",
          path: "/distribution",
          value: [{ recipient: "childsParent" }, { recipient: "youngPerson" }, { recipient: "commissioningBody" }],
        },
      ],
      hits: ["/sections/I/placement"],
    },
    {
      name: "an empty section in an amended plan",
      patch: [...asAmended, withoutSetting, empty],
      hits: ["/sections/I/placement"],
    },
    {
      name: "an empty section though part of the education is in a setting",
      patch: [withoutSetting, empty, otherwise(false)],
      hits: ["/sections/I/placement"],
    },
  ],
};

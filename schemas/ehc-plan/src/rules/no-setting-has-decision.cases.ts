import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const sent = {
  op: "add",
  path: "/distribution",
  value: [{ recipient: "childsParent" }, { recipient: "youngPerson" }, { recipient: "commissioningBody" }],
} as const;

const noSetting = (more: object) =>
  [sent, { op: "add", path: "/sections/I", value: { placement: { mode: "noSetting", ...more } } }] as const;

/** Boundary cases of `noSettingHasDecision`. */
export const noSettingHasDecisionCases: RuleCases = {
  rule: "ehc-plan/no-setting-has-decision",
  pass: [
    { name: "a setting", patch: [] },
    {
      name: "a decision in words",
      patch: [...noSetting({ decision: "The authority decided on 1 July 2026 under section 61." })],
    },
    { name: "by order of the Tribunal", patch: [...noSetting({ namingBasis: "tribunalOrder" })] },
    { name: "agreed in mediation", patch: [...noSetting({ namingBasis: "mediationAgreement" })] },
    { name: "under section 61", patch: [...noSetting({ namingBasis: "section61" })] },
    {
      name: "wholly otherwise than at school, by the Tribunal, with no more said",
      patch: [
        ...noSetting({}),
        {
          op: "add",
          path: "/sections/F/otherwiseThanAtSchool",
          value: { wholly: true, decidedBy: "First-tier Tribunal" },
        },
      ],
    },
    {
      name: "home education by choice, with a type",
      patch: [
        sent,
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", namingBasis: "parentalArrangement" },
        },
      ],
    },
    {
      name: "a draft",
      patch: [...asDraft, { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } }],
    },
  ],
  fail: [
    { name: "no decision", patch: [...noSetting({})], hits: ["/sections/I/placement"] },
    {
      name: "the arrangements of the family, which call for a type",
      patch: [...noSetting({ namingBasis: "parentalArrangement" })],
      hits: ["/sections/I/placement"],
    },
    {
      name: "only part of the education is arranged otherwise",
      patch: [...noSetting({}), { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: false } }],
      hits: ["/sections/I/placement"],
    },
  ],
};

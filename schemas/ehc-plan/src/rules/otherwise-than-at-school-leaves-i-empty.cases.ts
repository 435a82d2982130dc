import type { RuleCases } from "@send-standards/core";

const otherwise = (wholly: boolean) =>
  ({ op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly, decidedBy: "the authority" } }) as const;

const sent = {
  op: "add",
  path: "/distribution",
  value: [{ recipient: "childsParent" }, { recipient: "namedSetting" }, { recipient: "commissioningBody" }],
} as const;

/** Boundary cases of `otherwiseThanAtSchoolLeavesIEmpty`. */
export const otherwiseThanAtSchoolLeavesIEmptyCases: RuleCases = {
  rule: "ehc-plan/otherwise-than-at-school-leaves-i-empty",
  pass: [
    { name: "a school, and tutoring at home for part of the week", patch: [otherwise(false)] },
    { name: "a school, and nothing otherwise", patch: [] },
    {
      name: "wholly otherwise, section I blank",
      patch: [sent, otherwise(true), { op: "replace", path: "/sections/I", value: {} }],
    },
    {
      name: "wholly otherwise, and a setting of that very type",
      patch: [
        otherwise(true),
        {
          op: "replace",
          path: "/sections/I/placement",
          value: { mode: "namedSetting", setting: { name: "Example Tutors", type: "eotas" } },
        },
      ],
    },
    {
      name: "wholly otherwise, and a type of setting only",
      patch: [
        sent,
        otherwise(true),
        { op: "replace", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "other" } },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [otherwise(true), { op: "add", path: "/child/inYouthAccommodation", value: true }],
    },
  ],
  fail: [
    {
      name: "wholly otherwise, and a school",
      patch: [otherwise(true)],
      hits: [{ pointer: "/sections/I/placement", related: ["/sections/F/otherwiseThanAtSchool"] }],
    },
    {
      name: "wholly otherwise, and a setting of a type that the list does not hold",
      patch: [otherwise(true), { op: "replace", path: "/sections/I/placement/setting/type", value: "other" }],
      hits: [{ pointer: "/sections/I/placement", related: ["/sections/F/otherwiseThanAtSchool"] }],
    },
  ],
};

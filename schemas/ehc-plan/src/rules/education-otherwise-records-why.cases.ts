import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `educationOtherwiseRecordsWhy`. */
export const educationOtherwiseRecordsWhyCases: RuleCases = {
  rule: "ehc-plan/education-otherwise-records-why",
  pass: [
    { name: "at school", patch: [] },
    {
      name: "with a reason",
      patch: [
        {
          op: "add",
          path: "/sections/F/otherwiseThanAtSchool",
          value: { wholly: true, inappropriateReason: "He cannot be in a building with many others." },
        },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
    },
    {
      name: "by order of the Tribunal; provider and reasons are not in the plan",
      patch: [
        {
          op: "add",
          path: "/sections/F/otherwiseThanAtSchool",
          value: { wholly: true, decidedBy: "First-tier Tribunal" },
        },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
    },
    {
      name: "the plan was issued by order of the Tribunal: section I is blank, and no reason is in the plan",
      patch: [
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: true } },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
    },
    {
      name: "section I says that it rests on section 61",
      patch: [
        { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: true } },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
        { op: "add", path: "/sections/I/placement/namingBasis", value: "section61" },
      ],
    },
    {
      name: "part of the education: the school is named in I and the tutoring is in F",
      patch: [{ op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: false } }],
    },
    {
      name: "taught at home by the parents' choice",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", namingBasis: "parentalArrangement" },
        },
      ],
    },
    {
      name: "notice to cease was given",
      patch: [
        { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: true } },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
        { op: "replace", path: "/status", value: "ceaseNoticed" },
      ],
    },
  ],
  fail: [
    {
      name: "nothing is said",
      patch: [
        { op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: true } },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
      hits: ["/sections/F/otherwiseThanAtSchool"],
    },
    {
      name: "hours and venue only",
      patch: [
        {
          op: "add",
          path: "/sections/F/otherwiseThanAtSchool",
          value: { wholly: true, hoursPerWeek: 15, venue: "at home" },
        },
        { op: "add", path: "/sections/I", value: {} },
        { op: "add", path: "/sections/I/placement", value: { mode: "noSetting" } },
        {
          op: "add",
          path: "/distribution",
          value: [
            { recipient: "childsParent", date: "2026-07-10" },
            { recipient: "commissioningBody", date: "2026-07-10" },
          ],
        },
      ],
      hits: ["/sections/F/otherwiseThanAtSchool"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** The boundary cases of `attendingSaysWhy`. */
export const attendingSaysWhyCases: RuleCases = {
  rule: "ehc-plan/attending-says-why",
  pass: [
    { name: "nothing is said", patch: [] },
    {
      name: "the setting that is named",
      patch: [
        {
          op: "add",
          path: "/sections/I/attending",
          value: { setting: { name: "Example Primary School", urn: "999901" } },
        },
      ],
    },
    {
      name: "elsewhere, with day and reason",
      patch: [
        {
          op: "add",
          path: "/sections/I/attending",
          value: {
            setting: { name: "Example Hospital School", type: "hospitalSchool" },
            from: "2026-10-01",
            reason: "He is in hospital.",
          },
        },
      ],
    },
    {
      name: "section I gives a type, and the child goes to a school of that type",
      patch: [
        { op: "add", path: "/sections/I/placement", value: { mode: "typeOnly", settingType: "maintainedMainstream" } },
        {
          op: "add",
          path: "/sections/I/attending",
          value: { setting: { name: "Example Primary School", type: "maintainedMainstream" } },
        },
      ],
    },
    {
      name: "the second of two settings that are named",
      patch: [
        { op: "add", path: "/sections/I/placement/second", value: { name: "Example Special School" } },
        { op: "add", path: "/sections/I/attending", value: { setting: { name: "Example Special School" } } },
      ],
    },
    {
      name: "taught at home by the parents' choice, section I gives a type",
      patch: [
        {
          op: "add",
          path: "/sections/I/placement",
          value: { mode: "typeOnly", settingType: "maintainedMainstream", namingBasis: "parentalArrangement" },
        },
        {
          op: "add",
          path: "/sections/I/attending",
          value: {
            setting: { type: "ehe" },
            from: "2026-09-01",
            reason: "The parents made arrangements of their own.",
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "elsewhere, nothing said",
      patch: [
        {
          op: "add",
          path: "/sections/I/attending",
          value: { setting: { name: "Example Hospital School", type: "hospitalSchool" } },
        },
      ],
      hits: ["/sections/I/attending/from", "/sections/I/attending/reason"],
    },
    {
      name: "elsewhere, no reason",
      patch: [{ op: "add", path: "/sections/I/attending", value: { setting: { urn: "999903" }, from: "2026-10-01" } }],
      hits: ["/sections/I/attending/reason"],
    },
  ],
};

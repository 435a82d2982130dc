import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

const blank = [
  { op: "replace", path: "/sections/I", value: {} },
  {
    op: "add",
    path: "/distribution",
    value: [{ recipient: "childsParent" }, { recipient: "youngPerson" }, { recipient: "commissioningBody" }],
  },
] as const;

const otherwise = {
  op: "add",
  path: "/sections/F/otherwiseThanAtSchool",
  value: { wholly: true, decidedBy: "First-tier Tribunal" },
} as const;

/** Boundary cases of `otherwiseThanAtSchoolFillsF`. */
export const otherwiseThanAtSchoolFillsFCases: RuleCases = {
  rule: "ehc-plan/otherwise-than-at-school-fills-f",
  pass: [
    {
      name: "wholly otherwise, with provision; nothing said of provider, venue and reasons",
      patch: [...blank, otherwise],
    },
    { name: "nothing otherwise", patch: [] },
    {
      name: "partly otherwise",
      patch: [{ op: "add", path: "/sections/F/otherwiseThanAtSchool", value: { wholly: false } }],
    },
    { name: "a draft", patch: [...asDraft, otherwise] },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...blank,
        otherwise,
        { op: "replace", path: "/sections/F/provisions", value: [] },
        { op: "remove", path: "/sections/E/outcomes/1" },
        { op: "remove", path: "/sections/E/outcomes/0" },
        { op: "add", path: "/sections/E/outcomes/0/steps", value: [{ text: "He uses it with a reminder." }] },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "wholly otherwise, no provision",
      patch: [
        ...blank,
        otherwise,
        { op: "replace", path: "/sections/F/provisions", value: [] },
        { op: "remove", path: "/sections/E/outcomes/1" },
        { op: "remove", path: "/sections/E/outcomes/0" },
        { op: "add", path: "/sections/E/outcomes/0/steps", value: [{ text: "He uses it with a reminder." }] },
      ],
      hits: ["/sections/F/provisions"],
    },
  ],
};

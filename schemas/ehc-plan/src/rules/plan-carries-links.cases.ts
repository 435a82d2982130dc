import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

const withoutLinks = [
  { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
  { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
  { op: "remove", path: "/sections/E/outcomes/1/needRefs" },
  { op: "replace", path: "/sections/E/outcomes/1/provisionRefs", value: [] },
  { op: "remove", path: "/sections/E/outcomes/2/needRefs" },
  { op: "remove", path: "/sections/E/outcomes/2/provisionRefs" },
  { op: "remove", path: "/sections/F/provisions/0/needRefs" },
  { op: "remove", path: "/sections/F/provisions/0/outcomeRefs" },
  { op: "replace", path: "/sections/F/provisions/1/needRefs", value: [] },
  { op: "remove", path: "/sections/F/provisions/1/outcomeRefs" },
  { op: "remove", path: "/sections/G/provisions/0/needRefs" },
  { op: "remove", path: "/sections/G/provisions/0/outcomeRefs" },
] as const;

/** Boundary cases of `planCarriesLinks`. */
export const planCarriesLinksCases: RuleCases = {
  rule: "ehc-plan/plan-carries-links",
  pass: [
    { name: "one need, one outcome and one line, all linked", patch: [...contentAsSmall] },
    {
      name: "one link",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        {
          op: "add",
          path: "/sections/E/outcomes/0/progress",
          value: [{ date: "2026-07-01", status: "achieved", evidence: "a count of ten" }],
        },
        { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
      ],
    },
    {
      name: "nothing to link: every need is resolved",
      patch: [
        ...withoutLinks,
        { op: "add", path: "/sections/B/needs/0/status", value: "resolved" },
        { op: "add", path: "/sections/B/needs/1/status", value: "resolved" },
        { op: "add", path: "/sections/C/needs/0/status", value: "resolved" },
      ],
    },
    {
      name: "nothing to link: no provision in section F",
      patch: [
        ...withoutLinks,
        { op: "replace", path: "/sections/F", value: { otherwiseThanAtSchool: { wholly: false, hoursPerWeek: 5 } } },
      ],
    },
    {
      name: "nothing to link in section B; a health need goes on",
      patch: [
        ...withoutLinks,
        { op: "add", path: "/sections/B/needs/0/status", value: "resolved" },
        { op: "add", path: "/sections/B/needs/1/status", value: "resolved" },
      ],
    },
  ],
  fail: [
    {
      name: "one need, one outcome, one line and no link",
      patch: [
        ...contentAsSmall,
        { op: "remove", path: "/sections/E/outcomes/0/needRefs" },
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        { op: "remove", path: "/sections/F/provisions/0/needRefs" },
        { op: "remove", path: "/sections/F/provisions/0/outcomeRefs" },
      ],
      hits: ["/sections/F/provisions"],
    },
    {
      name: "not one link",
      patch: [...withoutLinks],
      hits: ["/sections/F/provisions"],
    },
  ],
};

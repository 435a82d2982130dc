import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { contentAsSmall } from "./support/content-as-small.ts";

const nothingMeetsNeeds = [
  { op: "replace", path: "/sections/E/outcomes/0/needRefs", value: ["need-3"] },
  { op: "replace", path: "/sections/E/outcomes/1/needRefs", value: ["need-3"] },
  { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["need-3"] },
  { op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-3"] },
] as const;

/** Boundary cases of `atLeastOneNeed`. */
export const atLeastOneNeedCases: RuleCases = {
  rule: "ehc-plan/at-least-one-need",
  pass: [
    {
      name: "one need",
      patch: [
        ...nothingMeetsNeeds,
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["need-1"] },
        { op: "remove", path: "/sections/B/needs/1" },
        {
          op: "replace",
          path: "/sections/B/areas",
          value: [
            { area: "CL", noNeeds: true },
            { area: "SEMH", noNeeds: true },
            { area: "SP", noNeeds: true },
          ],
        },
      ],
    },
    {
      name: "resolved needs only",
      patch: [
        { op: "add", path: "/sections/B/needs/0/status", value: "resolved" },
        { op: "add", path: "/sections/B/needs/1/status", value: "resolved" },
      ],
    },
    {
      name: "a notice of amendment that holds the changed parts",
      patch: [
        ...nothingMeetsNeeds,
        { op: "replace", path: "/status", value: "amendmentNotice" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-11-20" },
        { op: "replace", path: "/sections/B", value: {} },
      ],
    },
    {
      name: "a plan that is kept while the child is detained",
      patch: [
        ...nothingMeetsNeeds,
        { op: "replace", path: "/status", value: "kept" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
        { op: "remove", path: "/nextReviewDueDate" },
        { op: "replace", path: "/sections/B", value: {} },
      ],
    },
  ],
  fail: [
    {
      name: "needs in section C only",
      patch: [
        ...contentAsSmall,
        { op: "replace", path: "/sections/B", value: {} },
        { op: "replace", path: "/sections/E/outcomes/0/needRefs", value: ["small-health-need"] },
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["small-health-need"] },
      ],
      hits: ["/sections/B/needs"],
    },
    {
      name: "no needs",
      patch: [...nothingMeetsNeeds, { op: "replace", path: "/sections/B", value: {} }],
      hits: ["/sections/B/needs"],
    },
    {
      name: "a list of none",
      patch: [...nothingMeetsNeeds, { op: "replace", path: "/sections/B/needs", value: [] }],
      hits: ["/sections/B/needs"],
    },
    {
      name: "an empty section on purpose, in an amended plan",
      patch: [
        ...nothingMeetsNeeds,
        ...asAmended,
        { op: "replace", path: "/sections/B", value: { nil: { reason: "No needs were found." } } },
      ],
      hits: ["/sections/B/needs"],
    },
  ],
};

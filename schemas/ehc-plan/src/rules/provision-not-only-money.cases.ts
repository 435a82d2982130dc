import type { RuleCases } from "@send-standards/core";
import { contentAsSmall } from "./support/content-as-small.ts";

/** The first line of section F says nothing but its text. */
const bareLine = (text: string) =>
  [
    { op: "replace", path: "/sections/F/provisions/0/text", value: text },
    { op: "remove", path: "/sections/F/provisions/0/type" },
    { op: "remove", path: "/sections/F/provisions/0/quantity" },
    { op: "remove", path: "/sections/F/provisions/0/deliverer" },
  ] as const;

const money = bareLine("Band D top-up funding of £6,500 per year");

/** Boundary cases of `provisionNotOnlyMoney`. */
export const provisionNotOnlyMoneyCases: RuleCases = {
  rule: "ehc-plan/provision-not-only-money",
  pass: [
    {
      name: "a band noted beside a line that says what is provided for the same need",
      patch: [...money, { op: "add", path: "/sections/F/provisions/1/needRefs/-", value: "need-1" }],
    },
    {
      name: "a band in the cost of a specified line",
      patch: [{ op: "add", path: "/sections/F/provisions/0/cost", value: { annualPence: 650000, band: "D" } }],
    },
    {
      name: "a band in the text of a line with hours",
      patch: [{ op: "replace", path: "/sections/F/provisions/0/text", value: "Band D" }],
    },
    {
      name: "a text that says more",
      patch: [
        ...bareLine("Band D, which pays for fifteen hours a week of a teaching assistant in English lessons."),
        { op: "add", path: "/sections/F/provisions/0/type", value: "environment" },
      ],
    },
    {
      name: "a need that is resolved",
      patch: [
        ...money,
        { op: "add", path: "/child/senTypes", value: [{ type: "MLD", rank: 1 }] },
        { op: "add", path: "/sections/B/needs/0/status", value: "resolved" },
      ],
    },
    {
      name: "in custody, where another part of the law applies",
      patch: [
        ...contentAsSmall,
        {
          op: "replace",
          path: "/sections/F/provisions/0",
          value: {
            id: "small-line",
            text: "Band D",
            needRefs: ["small-need"],
            outcomeRefs: ["small-outcome"],
            fundingSource: "highNeedsTopUp",
            preparesForAdulthood: true,
          },
        },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
  ],
  fail: [
    {
      name: "all that section F says",
      patch: [
        ...contentAsSmall,
        {
          op: "replace",
          path: "/sections/F/provisions/0",
          value: {
            id: "small-line",
            text: "Band D",
            needRefs: ["small-need"],
            outcomeRefs: ["small-outcome"],
            fundingSource: "highNeedsTopUp",
            preparesForAdulthood: true,
          },
        },
      ],
      hits: [{ pointer: "/sections/F/provisions/0/text", related: ["/sections/B/needs/0"] }],
    },
    {
      name: "all that section F says, in a plan that links nothing in it",
      patch: [
        ...contentAsSmall,
        {
          op: "replace",
          path: "/sections/F/provisions/0",
          value: {
            id: "small-line",
            text: "£6,000 of top-up funding",
            outcomeRefs: ["small-outcome"],
            fundingSource: "highNeedsTopUp",
            preparesForAdulthood: true,
          },
        },
      ],
      hits: [{ pointer: "/sections/F/provisions/0/text", related: ["/sections/B/needs/0"] }],
      also: [{ rule: "ehc-plan/provision-serves-need", pointer: "/sections/F/provisions/0/needRefs" }],
    },
    {
      name: "the only line for a need",
      patch: [...money],
      hits: [{ pointer: "/sections/F/provisions/0/text", related: ["/sections/B/needs/0"] }],
    },
    {
      name: "the only line for two needs",
      patch: [
        ...money,
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["need-1", "need-2"] },
        { op: "remove", path: "/sections/F/provisions/1" },
        { op: "replace", path: "/sections/E/outcomes/1/provisionRefs", value: ["prov-1"] },
        { op: "add", path: "/sections/F/provisions/0/outcomeRefs/-", value: "out-2" },
      ],
      hits: [{ pointer: "/sections/F/provisions/0/text", related: ["/sections/B/needs/0", "/sections/B/needs/1"] }],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";
import { asNoPlan } from "./support/as-no-plan.ts";
import { asUndecided } from "./support/as-undecided.ts";
import { asYoungPerson } from "./support/as-young-person.ts";

/** Boundary cases of `statutoryAdviceSought`. */
export const statutoryAdviceSoughtCases: RuleCases = {
  rule: "needs-assessment/statutory-advice-sought",
  pass: [
    { name: "parents who wrote nothing, and said what they think", patch: [{ op: "remove", path: "/advice/0" }] },
    {
      name: "while the assessment runs",
      patch: [...asAssessing, { op: "remove", path: "/advice/5" }],
      asOf: "2026-05-01",
    },
    {
      name: "one report of several professions",
      patch: [
        { op: "replace", path: "/advice/5/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/advice/4/contributors",
          value: [{ type: "socialCare", person: { role: "social worker" } }],
        },
      ],
    },
    {
      name: "a service that was asked and had nothing to say",
      patch: [{ op: "add", path: "/advice/5/nilReturn", value: { assessed: false } }],
    },
    {
      name: "earlier advice that all three think sufficient",
      patch: [
        { op: "remove", path: "/advice/4" },
        {
          op: "add",
          path: "/sufficiency/-",
          value: {
            evidenceRef: "ev-1",
            adviceType: "psychological",
            authorAgreed: true,
            authorityAgreed: true,
            familyAgreed: true,
          },
        },
      ],
    },
    {
      name: "a plan that another authority made",
      patch: [
        ...asUndecided,
        { op: "replace", path: "/origin", value: "planTransferred" },
        { op: "remove", path: "/request" },
        { op: "remove", path: "/census" },
        { op: "add", path: "/responsibleFromDate", value: "2026-11-02" },
        { op: "remove", path: "/advice" },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/advice/4/type", value: "otherAppropriate" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "a young person who wrote nothing and said one thing",
      patch: [...asYoungPerson, { op: "remove", path: "/advice/0" }, { op: "remove", path: "/views/parentViews" }],
    },
    {
      name: "a family that could not be heard, and the record says so",
      patch: [
        { op: "remove", path: "/advice/0" },
        {
          op: "replace",
          path: "/views",
          value: { childViewsNotObtained: "Too young.", parentViewsNotObtained: "Abroad." },
        },
      ],
    },
  ],
  fail: [
    {
      name: "no psychological advice",
      patch: [{ op: "replace", path: "/advice/4/type", value: "otherAppropriate" }],
      hits: ["/advice"],
    },
    {
      name: "no social care advice",
      patch: [{ op: "replace", path: "/advice/5/type", value: "otherAppropriate" }],
      hits: ["/advice"],
    },
    {
      name: "the family was not heard",
      patch: [
        { op: "remove", path: "/advice/0" },
        { op: "replace", path: "/views", value: { methods: ["notObtained"] } },
      ],
      hits: ["/advice"],
    },
    {
      name: "the family is not satisfied with the earlier advice",
      patch: [
        { op: "replace", path: "/advice/4/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/sufficiency/-",
          value: {
            evidenceRef: "ev-1",
            adviceType: "psychological",
            authorAgreed: true,
            authorityAgreed: true,
            familyAgreed: false,
          },
        },
      ],
      hits: ["/advice"],
    },
    {
      name: "the authority is not",
      patch: [
        { op: "replace", path: "/advice/4/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/sufficiency/-",
          value: {
            evidenceRef: "ev-1",
            adviceType: "psychological",
            authorAgreed: true,
            authorityAgreed: false,
            familyAgreed: true,
          },
        },
      ],
      hits: ["/advice"],
    },
    {
      name: "the author is not",
      patch: [
        { op: "replace", path: "/advice/4/type", value: "otherAppropriate" },
        {
          op: "add",
          path: "/sufficiency/-",
          value: {
            evidenceRef: "ev-1",
            adviceType: "psychological",
            authorAgreed: false,
            authorityAgreed: true,
            familyAgreed: true,
          },
        },
      ],
      hits: ["/advice"],
    },
    {
      name: "a final plan without a decision",
      patch: [
        { op: "replace", path: "/advice/4/type", value: "otherAppropriate" },
        { op: "remove", path: "/planDecision" },
      ],
      hits: ["/advice"],
    },
    {
      name: "a decision without a final plan",
      patch: [...asNoPlan, { op: "replace", path: "/advice/4/type", value: "otherAppropriate" }],
      hits: ["/advice"],
    },
  ],
};

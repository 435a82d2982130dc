import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** Boundary cases of `needHasProvision`. */
export const needHasProvisionCases: RuleCases = {
  rule: "ehc-plan/need-has-provision",
  pass: [
    {
      name: "one programme that meets every need",
      patch: [
        { op: "replace", path: "/sections/F/provisions/0/needRefs", value: ["need-1", "need-2"] },
        { op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-1"] },
      ],
    },
    {
      name: "a resolved need that is held for the history",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He could not put on his coat.", status: "resolved" },
        },
      ],
    },
    {
      name: "a need that another one replaced",
      patch: [
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: { id: "need-old", text: "He finds words hard.", status: "superseded", supersededBy: "need-1" },
        },
      ],
    },
    {
      name: "a health need without provision in F",
      patch: [{ op: "replace", path: "/sections/G/provisions/0/needRefs", value: ["need-1"] }],
    },
    {
      name: "another law, under which the child is detained",
      patch: [
        { op: "add", path: "/child/inYouthAccommodation", value: true },
        { op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-1"] },
      ],
    },
  ],
  fail: [
    {
      name: "a need that no line names",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/-",
          value: {
            id: "advice-of-the-case",
            type: "otherAppropriate",
            author: { role: "author of the report" },
            receivedDate: "2026-05-12",
            appended: true,
          },
        },
        {
          op: "add",
          path: "/sections/B/needs/-",
          value: {
            id: "need-of-the-case",
            text: "Counting money is hard, and so is telling the time.",
            evidence: [{ adviceId: "advice-of-the-case" }],
          },
        },
      ],
      hits: [{ pointer: "/sections/B/needs/2", related: ["/sections/F"] }],
    },
    {
      name: "a line moved to another need",
      patch: [{ op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-1"] }],
      hits: [{ pointer: "/sections/B/needs/1", related: ["/sections/F"] }],
    },
    {
      name: "provision in section G only",
      patch: [
        { op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-1"] },
        { op: "add", path: "/sections/G/provisions/0/needRefs/-", value: "need-2" },
      ],
      hits: [{ pointer: "/sections/B/needs/1", related: ["/sections/F"] }],
    },
    {
      name: "a draft",
      patch: [...asDraft, { op: "replace", path: "/sections/F/provisions/1/needRefs", value: ["need-1"] }],
      hits: [{ pointer: "/sections/B/needs/1", related: ["/sections/F"] }],
    },
    {
      name: "a section F that is empty on purpose",
      patch: [
        { op: "replace", path: "/sections/F", value: { nil: { reason: "The school meets everything." } } },
        { op: "remove", path: "/sections/E/outcomes/0/provisionRefs" },
        { op: "remove", path: "/sections/E/outcomes/1/provisionRefs" },
        { op: "add", path: "/sections/G/provisions/0/outcomeRefs", value: ["out-1", "out-2", "out-3"] },
        { op: "remove", path: "/sections/E/outcomes/2/provisionRefs" },
      ],
      hits: [
        { pointer: "/sections/B/needs/0", related: ["/sections/F"] },
        { pointer: "/sections/B/needs/1", related: ["/sections/F"] },
      ],
    },
  ],
};

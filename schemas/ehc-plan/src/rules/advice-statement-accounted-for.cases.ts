import type { RuleCases } from "@send-standards/core";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `adviceStatementAccountedFor`. */
export const adviceStatementAccountedForCases: RuleCases = {
  rule: "ehc-plan/advice-statement-accounted-for",
  pass: [
    { name: "no statements", patch: [] },
    {
      name: "included",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need", disposition: "included" }],
        },
      ],
    },
    {
      name: "a need cites it",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need" }],
        },
        { op: "add", path: "/sections/B/needs/1/evidence/0/statementId", value: "st-1" },
      ],
    },
    {
      name: "it says where it is used",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need", usedInRefs: ["need-2"] }],
        },
      ],
    },
    {
      name: "a strength",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "strength" }],
        },
      ],
    },
    {
      name: "advice that was replaced",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need" }],
        },
        { op: "add", path: "/sections/K/advice/2/supersededBy", value: "adv-2" },
      ],
    },
    {
      name: "a draft",
      patch: [
        ...asDraft,
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need" }],
        },
      ],
    },
    {
      name: "a line of provision cites it",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Needs a structured programme.", kind: "provision" }],
        },
        { op: "add", path: "/sections/F/provisions/1/evidence/0/statementId", value: "st-1" },
      ],
    },
  ],
  fail: [
    {
      name: "nobody answers it",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/0/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "need" }],
        },
      ],
      hits: ["/sections/K/advice/0/statements/0"],
    },
    {
      name: "an outcome in the psychologist's report",
      patch: [
        {
          op: "add",
          path: "/sections/K/advice/2/statements",
          value: [{ id: "st-1", text: "Reads single words.", kind: "outcome" }],
        },
      ],
      hits: ["/sections/K/advice/2/statements/0"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `statementSaysWhoseVoice`. */
export const statementSaysWhoseVoiceCases: RuleCases = {
  rule: "ehc-plan/statement-says-whose-voice",
  pass: [
    {
      name: "what was observed",
      patch: [{ op: "replace", path: "/sections/A/childViews/0/mode", value: "observed" }],
    },
  ],
  fail: [
    {
      name: "a view of the child",
      patch: [
        { op: "add", path: "/sections/A/childViews/0/mode", value: "observed" },
        { op: "remove", path: "/sections/A/childViews/0/mode" },
      ],
      hits: ["/sections/A/childViews/0/mode"],
    },
    {
      name: "the second view of a parent",
      patch: [
        { op: "add", path: "/sections/A/parentViews/-", value: { text: "We want him to be happy.", author: "parent" } },
      ],
      hits: ["/sections/A/parentViews/1/mode"],
    },
  ],
};

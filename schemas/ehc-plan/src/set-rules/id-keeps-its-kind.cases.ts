import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set } from "./support/as-version.ts";

const anotherNeed = (id: string) => set("/sections/B/needs/-", { id, text: "He is anxious in crowds." });
const explained = set("/changes", [{ pointer: "/sections/F" }, { pointer: "/sections/B" }]);

/** Boundary cases of `idKeepsItsKind`. */
export const idKeepsItsKindCases: SetRuleCases = {
  rule: "ehc-plan/id-keeps-its-kind",
  pass: [
    { name: "all ids stay", records: [asReplaced, asNext] },
    { name: "a new need has a new id", records: [asReplaced, [...asNext, anotherNeed("need-9")]] },
    {
      name: "a need moved to another section",
      records: [
        asReplaced,
        [
          ...asNext,
          { op: "remove", path: "/sections/B/needs/1" },
          set("/sections/C/needs/-", { id: "need-2", text: "He tires quickly." }),
        ],
      ],
    },
    {
      name: "the same id stands for something else in another child's plan",
      records: [asReplaced, [set("/planId", "plan-other"), set("/child/identifiers", {}), anotherNeed("prov-9")]],
    },
  ],
  fail: [
    {
      name: "a line of provision became a need",
      records: [
        [...asReplaced, set("/sections/F/provisions/1/id", "x-1")],
        [...asNext, explained, anotherNeed("x-1")],
      ],
      hits: [
        {
          at: 1,
          pointer: "/sections/B/needs/2/id",
          related: [{ at: 0, pointer: "/sections/F/provisions/1" }],
        },
      ],
    },
  ],
};

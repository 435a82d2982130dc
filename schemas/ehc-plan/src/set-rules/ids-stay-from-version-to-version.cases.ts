import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set } from "./support/as-version.ts";

const lists = [
  ["B", "needs", 2],
  ["C", "needs", 1],
  ["E", "outcomes", 3],
  ["F", "provisions", 2],
  ["G", "provisions", 1],
] as const;

/** Changes that give everything in the plan another id. */
const renamed = lists.flatMap(([section, list, count]) =>
  Array.from({ length: count }, (_, at) => set(`/sections/${section}/${list}/${at}/id`, `${section}-${at}`)),
);

/** Boundary cases of `idsStayFromVersionToVersion`. */
export const idsStayFromVersionToVersionCases: SetRuleCases = {
  rule: "ehc-plan/ids-stay-from-version-to-version",
  pass: [
    { name: "all ids stay", records: [asReplaced, asNext] },
    {
      name: "everything but a line of provision has another id, as it may after much was rewritten",
      records: [
        asReplaced,
        [
          ...asNext,
          ...renamed,
          set("/sections/G/provisions/0/id", "prov-3"),
          set("/changes", [{ pointer: "/sections/F" }]),
        ],
      ],
    },
    {
      name: "a plan made anew after a reassessment",
      records: [asReplaced, [...asNext, ...renamed, set("/issueReason", "reassessment")]],
    },
    {
      name: "the plan of another authority",
      records: [asReplaced, [...renamed, set("/maintainingAuthority", "203"), set("/formerAuthority", "202")]],
    },
  ],
  fail: [
    {
      name: "everything has another id",
      records: [asReplaced, [...asNext, ...renamed]],
      hits: [{ at: 1, pointer: "/version", related: [{ at: 0, pointer: "/version" }] }],
    },
  ],
};

import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

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

/** Change that empties a section. */
const empty = (section: string) => set(`/sections/${section}`, { nil: { reason: "Nothing to record." } });
/** Changes that leave the plan with one line of provision, and with that and one health need. */
const withOne = ["B", "C", "E", "F"].map(empty);
const withTwo = ["B", "E", "F"].map(empty);
const hit = { at: 1, pointer: "/version", related: [{ at: 0, pointer: "/version" }] };
const oneRenamed = set("/sections/G/provisions/0/id", "g-1");
const twoRenamed = [set("/sections/C/needs/0/id", "c-1"), oneRenamed];

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
    {
      name: "the earlier version has one thing only, which may have gone",
      records: [
        [...asReplaced, ...withOne],
        [...asNext, ...renamed],
      ],
    },
    {
      name: "the later version has one thing only, which may be new",
      records: [asReplaced, [...asNext, ...withOne, oneRenamed]],
    },
    {
      name: "a version in between that is not in the set",
      records: [asReplaced, [...asNext, ...renamed, set("/version", 3), set("/supersedes", { version: 2 })]],
    },
  ],
  fail: [
    {
      name: "everything has another id",
      records: [asReplaced, [...asNext, ...renamed]],
      hits: [hit],
    },
    {
      name: "two things in the earlier version",
      records: [
        [...asReplaced, ...withTwo],
        [...asNext, ...renamed],
      ],
      hits: [hit],
    },
    {
      name: "two things in the later version",
      records: [asReplaced, [...asNext, ...withTwo, ...twoRenamed]],
      hits: [hit],
    },
    {
      name: "a version that does not say what it replaces",
      records: [asReplaced, [...asNext, ...renamed, without("/supersedes")]],
      hits: [hit],
    },
    {
      name: "an earlier version that is there twice, of which one stands for both",
      records: [asReplaced, [...asNext, ...renamed], [...asReplaced, set("/status", "kept")]],
      hits: [hit],
    },
  ],
};

import type { SetRuleCases } from "@send-standards/core";
import { asNext, asOfAnotherChild, asReplaced, set, without } from "./support/as-version.ts";

const here = { at: 0, pointer: "/planId" };
const there = { at: 1, pointer: "/planId" };

/** Boundary cases of `planIsAboutOneChild`. */
export const planIsAboutOneChildCases: SetRuleCases = {
  rule: "ehc-plan/plan-is-about-one-child",
  pass: [
    { name: "two versions of a plan", records: [asReplaced, asNext] },
    { name: "another child with another plan", records: [[], [...asOfAnotherChild, set("/planId", "plan-other")]] },
    {
      name: "another child with the same plan id in another authority",
      records: [[], [...asOfAnotherChild, set("/maintainingAuthority", "203")]],
    },
    {
      name: "a date of birth that was put right from one version to the next",
      records: [[...asReplaced, set("/child/dateOfBirth", "2016-02-01")], asNext],
    },
    {
      name: "new numbers after an adoption",
      records: [asReplaced, [...asNext, ...asOfAnotherChild, set("/child/dateOfBirth", "2016-02-10")]],
    },
    {
      name: "a date that was put right and one number that changed, but not the other",
      records: [asReplaced, [...asNext, ...asOfAnotherChild, set("/child/identifiers/upn", "P202999919001")]],
    },
    {
      name: "another date of birth and no number to compare",
      records: [
        [...asReplaced, set("/child/dateOfBirth", "2016-02-11"), without("/child/identifiers/upn")],
        [...asNext, without("/child/identifiers/nhsNumber")],
      ],
    },
    {
      name: "a new age and new numbers after an assessment of age, and the same name",
      records: [
        asReplaced,
        [...asNext, ...asOfAnotherChild, set("/child/name", { forename: "TOBIAS", surname: "Synthetic" })],
      ],
    },
    {
      name: "another name and date of birth, and no number to compare",
      records: [
        [...asReplaced, without("/child/identifiers/upn")],
        [...asNext, ...asOfAnotherChild, without("/child/identifiers/nhsNumber")],
      ],
    },
  ],
  fail: [
    {
      name: "two children",
      records: [asReplaced, [...asNext, ...asOfAnotherChild]],
      hits: [{ ...there, related: [here] }],
    },
    {
      name: "two children, of whom one number each is known",
      records: [
        [...asReplaced, without("/child/identifiers/upn")],
        [...asNext, ...asOfAnotherChild, without("/child/identifiers/upn")],
      ],
      hits: [{ ...there, related: [here] }],
    },
    {
      name: "two children, of whom one has no name",
      records: [asReplaced, [...asNext, ...asOfAnotherChild, set("/child/name", { preferredName: "Jo" })]],
      hits: [{ ...there, related: [here] }],
    },
    {
      name: "the older child after the younger one",
      records: [[...asNext, ...asOfAnotherChild], asReplaced],
      hits: [{ ...here, related: [there] }],
    },
    {
      name: "two children with the same forename, and no surname",
      records: [
        [...asReplaced, set("/child/name", { forename: "Jo" })],
        [...asNext, ...asOfAnotherChild, set("/child/name", { forename: "Jo" })],
      ],
      hits: [{ ...there, related: [here] }],
    },
    {
      name: "two children with the same surname, and no forename",
      records: [
        [...asReplaced, set("/child/name", { surname: "Madeup" })],
        [...asNext, ...asOfAnotherChild, set("/child/name", { surname: "Madeup" })],
      ],
      hits: [{ ...there, related: [here] }],
    },
  ],
};

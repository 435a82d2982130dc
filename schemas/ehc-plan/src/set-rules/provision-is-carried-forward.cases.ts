import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const line = "/sections/F/provisions/0";
const gone = [...asNext, without(line)];
const moved = { id: "prov-1", text: "Speech therapy, 40 minutes a week, one to one." };

/** Boundary cases of `provisionIsCarriedForward`. */
export const provisionIsCarriedForwardCases: SetRuleCases = {
  rule: "ehc-plan/provision-is-carried-forward",
  pass: [
    { name: "nothing changed", records: [asReplaced, asNext] },
    { name: "a change that names the line", records: [asReplaced, [...gone, set("/changes", [{ pointer: line }])]] },
    {
      name: "a change that names the section",
      records: [asReplaced, [...gone, set("/changes", [{ pointer: "/sections/F" }])]],
    },
    {
      name: "a line that moved to another section",
      records: [asReplaced, [...gone, set("/sections/G/provisions/-", moved)]],
    },
    { name: "a line that was added", records: [[...asReplaced, without(line)], asNext] },
    {
      name: "a plan made anew after a reassessment",
      records: [asReplaced, [...gone, set("/issueReason", "reassessment")]],
    },
  ],
  fail: [
    {
      name: "a line of section F that is gone",
      records: [asReplaced, gone],
      hits: [{ at: 1, pointer: "/sections/F/provisions", related: [{ at: 0, pointer: line }] }],
    },
    {
      name: "two lines of section F that are gone, in one finding",
      records: [asReplaced, [...gone, without(line)]],
      hits: [
        {
          at: 1,
          pointer: "/sections/F/provisions",
          related: [
            { at: 0, pointer: line },
            { at: 0, pointer: "/sections/F/provisions/1" },
          ],
        },
      ],
    },
    {
      name: "section G is empty now",
      records: [asReplaced, [...asNext, set("/sections/G", { nil: { reason: "Nothing to record." } })]],
      hits: [{ at: 1, pointer: "/sections/G/provisions", related: [{ at: 0, pointer: "/sections/G/provisions/0" }] }],
    },
  ],
};

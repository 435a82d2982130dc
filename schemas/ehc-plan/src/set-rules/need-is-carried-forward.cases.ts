import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const need = "/sections/B/needs/1";
const gone = [...asNext, without(need)];
const hit = { at: 1, pointer: "/sections/B/needs", related: [{ at: 0, pointer: need }] };

/** Boundary cases of `needIsCarriedForward`. */
export const needIsCarriedForwardCases: SetRuleCases = {
  rule: "ehc-plan/need-is-carried-forward",
  pass: [
    { name: "nothing changed", records: [asReplaced, asNext] },
    {
      name: "a need that is resolved in the later version",
      records: [asReplaced, [...asNext, set(`${need}/status`, "resolved")]],
    },
    {
      name: "a need that was resolved in the earlier version",
      records: [[...asReplaced, set(`${need}/status`, "resolved")], gone],
    },
    {
      name: "a need that was described again in the earlier version",
      records: [[...asReplaced, set(`${need}/status`, "superseded")], gone],
    },
    { name: "a change that names the need", records: [asReplaced, [...gone, set("/changes", [{ pointer: need }])]] },
    {
      name: "a change that names something in the need",
      records: [asReplaced, [...gone, set("/changes", [{ pointer: `${need}/text` }])]],
    },
    {
      name: "a change that names the section",
      records: [asReplaced, [...gone, set("/changes", [{ pointer: "/sections/B" }])]],
    },
    {
      name: "a need that moved to another section under its id",
      records: [asReplaced, [...gone, set("/sections/C/needs/-", { id: "need-2", text: "He tires quickly." })]],
    },
    {
      name: "a plan made anew after a reassessment",
      records: [asReplaced, [...gone, set("/issueReason", "reassessment")]],
    },
    { name: "a proposed version", records: [asReplaced, [...gone, set("/status", "amendmentNotice")]] },
    {
      name: "a version in between that is not in the set",
      records: [
        asReplaced,
        [...gone, set("/version", 3), set("/supersedes", { version: 2, issuedDate: "2026-01-09" })],
      ],
    },
    {
      name: "no need kept its id, so nothing can be told of any one",
      records: [
        asReplaced,
        [
          ...asNext,
          set("/sections/B/needs/0/id", "b-1"),
          set("/sections/B/needs/1/id", "b-2"),
          set("/sections/C/needs/0/id", "c-1"),
        ],
      ],
    },
  ],
  fail: [
    { name: "a need that is gone", records: [asReplaced, gone], hits: [hit] },
    {
      name: "the later version first",
      records: [gone, asReplaced],
      hits: [{ at: 0, pointer: hit.pointer, related: [{ at: 1, pointer: need }] }],
    },
    {
      name: "a change that names another need only",
      records: [
        asReplaced,
        [...gone, set("/changes", [{ pointer: "/sections/B/needs/10" }, { pointer: "/sections/B/needs/0" }])],
      ],
      hits: [hit],
    },
    {
      name: "a version that skips a number and says what it replaces",
      records: [asReplaced, [...gone, set("/version", 3)]],
      hits: [hit],
    },
    {
      name: "the only health need, with its section empty now",
      records: [asReplaced, [...asNext, set("/sections/C", { nil: { reason: "Nothing to record." } })]],
      hits: [{ at: 1, pointer: "/sections/C/needs", related: [{ at: 0, pointer: "/sections/C/needs/0" }] }],
    },
  ],
};

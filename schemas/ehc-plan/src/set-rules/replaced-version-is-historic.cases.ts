import type { SetRuleCases } from "@send-standards/core";
import { asNext, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/status";
const still = [...asReplaced, set("/status", "final")];

/** Boundary cases of `replacedVersionIsHistoric`. */
export const replacedVersionIsHistoricCases: SetRuleCases = {
  rule: "ehc-plan/replaced-version-is-historic",
  pass: [
    { name: "the earlier version is historic", records: [asReplaced, asNext] },
    {
      name: "an amendment notice leaves the plan in force",
      records: [still, [...asNext, set("/status", "amendmentNotice")]],
    },
    { name: "a draft leaves the plan in force", records: [still, [...asNext, set("/status", "draft")]] },
    {
      name: "a notice to cease that was withdrawn, of the same version",
      records: [[set("/status", "ceaseNoticed")], []],
    },
    {
      name: "neither number nor day on one of them",
      records: [[...still, without("/version"), without("/issuedDate")], asNext],
    },
  ],
  fail: [
    {
      name: "the earlier version is still final",
      records: [still, asNext],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "the later version comes first in the set",
      records: [asNext, still],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "days alone tell which is later",
      records: [[...still, without("/version")], asNext],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "the later version is under notice to cease",
      records: [still, [...asNext, set("/status", "ceaseNoticed")]],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "numbers alone tell which is later",
      records: [[...still, without("/issuedDate")], asNext],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "days alone tell which is later, and the later one has no number",
      records: [still, [...asNext, without("/version")]],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "three versions, and all are final",
      records: [
        still,
        [...asNext, set("/version", 3), set("/supersedes", { version: 2 })],
        [...asNext, set("/issuedDate", "2026-07-09")],
      ],
      hits: [
        { at: 0, pointer, related: [{ at: 1, pointer }] },
        { at: 2, pointer, related: [{ at: 1, pointer }] },
      ],
    },
  ],
};

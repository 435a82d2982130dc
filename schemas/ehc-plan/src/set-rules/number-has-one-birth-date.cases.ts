import type { SetRuleCases } from "@send-standards/core";
import { asNext, asOfAnotherAuthority, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/child/dateOfBirth";
const otherPlan = set("/planId", "plan-other");
const draft = set("/status", "draft");
const younger = set(pointer, "2016-02-11");

/** Boundary cases of `numberHasOneBirthDate`. */
export const numberHasOneBirthDateCases: SetRuleCases = {
  rule: "ehc-plan/number-has-one-birth-date",
  pass: [
    { name: "two versions of a plan", records: [asReplaced, asNext] },
    {
      name: "a date that was put right from one version to the next",
      records: [[...asReplaced, set("/status", "final"), younger], asNext].map((patch, at) =>
        at === 0 ? [...patch, set("/status", "historic")] : patch,
      ),
    },
    {
      name: "a date that was put right in a plan taken over from another authority",
      records: [
        [...asReplaced, ...asOfAnotherAuthority, set("/status", "transferredOut"), younger],
        [set("/formerAuthority", "203"), set("/transferDate", "2026-07-01")],
      ],
    },
    {
      name: "a number with a wrong check digit, which is nobody's",
      records: [
        [set("/child/identifiers", { nhsNumber: "9991112112" })],
        [set("/child/identifiers", { nhsNumber: "9991112112" }), otherPlan, younger],
      ],
    },
    {
      name: "a temporary pupil number",
      records: [
        [set("/child/identifiers", { upn: "A20299991900A" })],
        [set("/child/identifiers", { upn: "A20299991900A" }), otherPlan, younger],
      ],
    },
    {
      name: "no numbers",
      records: [[without("/child/identifiers")], [without("/child/identifiers"), otherPlan, younger]],
    },
    {
      name: "a date that was put right in the draft of the next version",
      records: [[...asReplaced, set("/status", "final"), younger], [...asNext, draft], [otherPlan]],
    },
    {
      name: "of two dates in one version the earlier one counts",
      records: [[], [draft, younger], [otherPlan, draft]],
    },
    {
      name: "of two dates in one version the earlier one counts, the later one comes first",
      records: [[draft, younger], [], [otherPlan, draft]],
    },
    {
      name: "a draft without a number is older than the version that was issued, which has none either",
      records: [
        [without("/version"), younger],
        [without("/version"), draft],
        [otherPlan, draft, younger],
      ],
    },
    {
      name: "a version that was issued without a number is the first",
      records: [[without("/version"), younger], [draft], [otherPlan, draft]],
    },
  ],
  fail: [
    {
      name: "both numbers are the same, the date is another",
      records: [[], [otherPlan, younger]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "the NHS number alone is the same",
      records: [[], [otherPlan, younger, set("/child/identifiers/upn", "D202999919002")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "the pupil number alone is the same, in two authorities",
      records: [[younger], [...asOfAnotherAuthority, set("/child/identifiers/nhsNumber", "9991112138")]],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "an earlier version of the other plan does not count, its latest does",
      records: [[...asReplaced, set("/status", "final")], [...asNext, younger], [otherPlan]].map((patch, at) =>
        at === 0 ? [...patch, set("/status", "historic")] : patch,
      ),
      hits: [{ at: 1, pointer, related: [{ at: 2, pointer }] }],
    },
    {
      name: "a plan that is there twice counts once",
      records: [[draft, younger], [draft, younger], [otherPlan]],
      hits: [{ at: 0, pointer, related: [{ at: 2, pointer }] }],
    },
  ],
};

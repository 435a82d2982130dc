import type { SetRuleCases } from "@send-standards/core";
import { asNext, asOfAnotherAuthority, asReplaced, set, without } from "./support/as-version.ts";

const pointer = "/status";
const otherPlan = set("/planId", "plan-other");

/** Boundary cases of `onePlanInForce`. */
export const onePlanInForceCases: SetRuleCases = {
  rule: "ehc-plan/one-plan-in-force",
  pass: [
    { name: "two versions of a plan", records: [asReplaced, asNext] },
    { name: "an older plan that is historic", records: [[...asReplaced, otherPlan], []] },
    { name: "an older plan that has ceased", records: [[...asReplaced, otherPlan, set("/status", "ceased")], []] },
    { name: "a draft beside the plan in force", records: [[], [otherPlan, set("/status", "draft")]] },
    {
      name: "a plan of another authority after a transfer",
      records: [[...asReplaced, ...asOfAnotherAuthority], [set("/formerAuthority", "203")]],
    },
    {
      name: "twins without numbers",
      records: [[without("/child/identifiers")], [without("/child/identifiers"), otherPlan]],
    },
    {
      name: "twins with numbers of their own",
      records: [[], [otherPlan, set("/child/identifiers", { upn: "D202999919002", nhsNumber: "9991112138" })]],
    },
  ],
  fail: [
    {
      name: "two plans with one day of issue",
      records: [[], [otherPlan]],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "an older plan that is still in force",
      records: [[], [otherPlan, set("/issuedDate", "2026-07-09")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "a notice to cease does not end a plan",
      records: [[otherPlan, set("/status", "ceaseNoticed"), set("/issuedDate", "2026-07-09")], []],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "three plans",
      records: [
        [set("/issuedDate", "2026-07-08")],
        [otherPlan, set("/issuedDate", "2026-07-09")],
        [set("/planId", "plan-third")],
      ],
      hits: [
        { at: 0, pointer, related: [{ at: 2, pointer }] },
        { at: 1, pointer, related: [{ at: 2, pointer }] },
      ],
    },
  ],
};

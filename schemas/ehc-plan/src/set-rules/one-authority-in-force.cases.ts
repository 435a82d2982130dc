import type { SetRuleCases } from "@send-standards/core";
import { asOfAnotherAuthority, asReplaced, set } from "./support/as-version.ts";

const pointer = "/maintainingAuthority";

/** Boundary cases of `oneAuthorityInForce`. */
export const oneAuthorityInForceCases: SetRuleCases = {
  rule: "ehc-plan/one-authority-in-force",
  pass: [
    {
      name: "the old authority has passed the plan on",
      records: [[...asReplaced, ...asOfAnotherAuthority, set("/status", "transferredOut")], []],
    },
    {
      name: "the old authority still has it in force, and the new one says where it came from",
      records: [[...asOfAnotherAuthority], [set("/formerAuthority", "203")]],
    },
    {
      name: "the old authority gives the day of the transfer",
      records: [[...asOfAnotherAuthority, set("/issuedDate", "2026-07-09"), set("/transferDate", "2026-11-01")], []],
    },
    {
      name: "the new authority gives the transfer as its reason",
      records: [[...asOfAnotherAuthority], [set("/issueReason", "laTransfer")]],
    },
    {
      name: "the plan in the other authority has ceased",
      records: [[...asOfAnotherAuthority, set("/status", "ceased")], []],
    },
    {
      name: "a child with another date of birth is another matter",
      records: [[...asOfAnotherAuthority, set("/status", "historic"), set("/child/dateOfBirth", "2016-02-11")], []],
    },
    {
      name: "the plan issued last says where it came from",
      records: [[...asOfAnotherAuthority, set("/issuedDate", "2026-07-09")], [set("/formerAuthority", "203")]],
    },
  ],
  fail: [
    {
      name: "two authorities",
      records: [[], [...asOfAnotherAuthority, set("/issuedDate", "2026-07-09")]],
      hits: [{ at: 1, pointer, related: [{ at: 0, pointer }] }],
    },
    {
      name: "two authorities with the same plan id",
      records: [[set("/issuedDate", "2026-07-09")], [set("/maintainingAuthority", "203")]],
      hits: [{ at: 0, pointer, related: [{ at: 1, pointer }] }],
    },
    {
      name: "three authorities",
      records: [
        [...asOfAnotherAuthority, set("/issuedDate", "2026-07-09")],
        [],
        [...asOfAnotherAuthority, set("/maintainingAuthority", "204"), set("/issuedDate", "2026-07-08")],
      ],
      hits: [
        { at: 0, pointer, related: [{ at: 1, pointer }] },
        { at: 2, pointer, related: [{ at: 1, pointer }] },
      ],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asDraft } from "./support/as-draft.ts";

/** The boundary cases of `noticeTellsOfRights`. */
export const noticeTellsOfRightsCases: RuleCases = {
  rule: "ehc-plan/notice-tells-of-rights",
  pass: [
    { name: "nothing is said of the notice", patch: [] },
    {
      name: "the notice told of everything",
      patch: [
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: true, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "a draft",
      patch: [
        ...asDraft,
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: false, adviceServices: false },
        },
      ],
    },
    {
      name: "a notice of amendment",
      patch: [
        ...asAmended,
        { op: "add", path: "/status", value: "amendmentNotice" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "the letter after a transfer from another authority",
      patch: [
        { op: "add", path: "/issueReason", value: "laTransfer" },
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-01" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: false, adviceServices: true },
        },
      ],
    },
    {
      name: "the same letter, beside the reason for which the authority before issued the plan",
      patch: [
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2026-07-01" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: false, adviceServices: true },
        },
      ],
    },
    {
      name: "amended by order of the Tribunal",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "tribunalOrder" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: true, mediation: false, adviceServices: true },
        },
      ],
    },
    {
      name: "the family moved away",
      patch: [
        { op: "add", path: "/status", value: "ceased" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "5",
            ceasedDate: "2026-10-01",
          },
        },
        { op: "add", path: "/transferDate", value: "2026-10-01" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: true, adviceServices: true },
        },
      ],
    },
    {
      name: "detained: other law says what the notice tells",
      patch: [
        { op: "add", path: "/status", value: "kept" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: true, mediation: true, adviceServices: false },
        },
      ],
    },
  ],
  fail: [
    {
      name: "a final plan without word of mediation",
      patch: [
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: true, mediation: false, adviceServices: true },
        },
      ],
      hits: ["/appealNotice/mediation"],
    },
    {
      name: "an amended plan without word of the appeal",
      patch: [
        ...asAmended,
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-07-10", appealRight: false, mediation: true, adviceServices: true },
        },
      ],
      hits: ["/appealNotice/appealRight"],
    },
    {
      name: "a plan that was not issued, without word of advice",
      patch: [
        ...asDraft,
        { op: "add", path: "/status", value: "notIssued" },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-06-19", appealRight: true, mediation: true, adviceServices: false },
        },
      ],
      hits: ["/appealNotice/adviceServices"],
    },
    {
      name: "notice to cease without word of anything",
      patch: [
        { op: "add", path: "/status", value: "ceaseNoticed" },
        {
          op: "add",
          path: "/ceasing",
          value: {
            familyConsultedDate: "2026-09-01",
            institutionConsultedDate: "2026-09-02",
            noticeDate: "2026-09-15",
            reason: "2",
          },
        },
        {
          op: "add",
          path: "/appealNotice",
          value: { sentDate: "2026-09-15", appealRight: false, mediation: false, adviceServices: false },
        },
      ],
      hits: ["/appealNotice/appealRight", "/appealNotice/mediation", "/appealNotice/adviceServices"],
    },
  ],
};

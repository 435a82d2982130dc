import type { RuleCases } from "@send-standards/core";
import { asAmended } from "./support/as-amended.ts";
import { asYear10 } from "./support/as-year-10.ts";

/** An amended plan for the move to a high school in September 2027, issued on this day. */
const moving = (issuedDate: string) =>
  [
    ...asAmended,
    { op: "add", path: "/issueReason", value: "phaseTransfer" },
    { op: "add", path: "/reviewType", value: "phaseTransfer" },
    { op: "add", path: "/reviewMeetingDate", value: "2026-11-30" },
    { op: "add", path: "/amendmentNoticeDate", value: "2026-12-23" },
    { op: "add", path: "/representationsDueDate", value: "2027-01-06" },
    { op: "add", path: "/issuedDate", value: issuedDate },
    { op: "add", path: "/lastReviewDate", value: "2026-12-23" },
    { op: "add", path: "/nextReviewDueDate", value: "2027-12-22" },
    { op: "add", path: "/signatory/signedDate", value: issuedDate },
    { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2025-12-11" } },
    { op: "add", path: "/firstIssuedDate", value: "2025-12-11" },
    {
      op: "add",
      path: "/sections/I/nextPlacement",
      value: {
        placement: {
          mode: "namedSetting",
          setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
        },
        from: "2027-09-01",
      },
    },
    {
      op: "add",
      path: "/sections/E/forwardPlans",
      value: [{ change: "phaseTransfer", expectedDate: "2027-09-01", actions: "He visits twice." }],
    },
  ] as const;

/** On the day after the last one that is let pass. */
const lateTransfer = moving("2027-02-16");

/** The meeting, the notice and the issue in the last summer before the move. */
const inSummer = (issuedDate: string) =>
  [
    ...moving(issuedDate),
    { op: "add", path: "/reviewMeetingDate", value: "2027-06-09" },
    { op: "add", path: "/amendmentNoticeDate", value: "2027-07-07" },
    { op: "add", path: "/representationsDueDate", value: "2027-07-21" },
    { op: "add", path: "/lastReviewDate", value: "2027-07-07" },
    { op: "add", path: "/nextReviewDueDate", value: "2028-07-06" },
    { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2026-07-09" } },
  ] as const;

/** Replaces the setting of now and the next one. */
const from = (now: object, next: object) =>
  [
    { op: "add", path: "/sections/I/placement/setting", value: now },
    { op: "add", path: "/sections/I/nextPlacement/placement/setting", value: next },
  ] as const;

const late = [{ pointer: "/issuedDate", related: ["/sections/I/nextPlacement/from"] }] as const;

/** The boundary cases of `phaseTransferInTime`. */
export const phaseTransferInTimeCases: RuleCases = {
  rule: "ehc-plan/phase-transfer-in-time",
  pass: [
    {
      name: "issued on 14 February",
      patch: [...moving("2027-02-14")],
      asOf: "2027-03-01",
    },
    {
      name: "on 15 February itself",
      patch: [...moving("2027-02-15")],
      asOf: "2027-03-01",
    },
    {
      name: "a first plan issued on 20 May of Year 6",
      patch: [
        { op: "add", path: "/child/dateOfBirth", value: "2015-02-10" },
        { op: "add", path: "/child/ncYear", value: "6" },
        { op: "add", path: "/sections/E/forwardPlans", value: [{ change: "phaseTransfer" }] },
        { op: "add", path: "/requestReceivedDate", value: "2026-01-12" },
        { op: "add", path: "/decisionToAssessDate", value: "2026-02-12" },
        { op: "add", path: "/draftSentDate", value: "2026-05-01" },
        { op: "add", path: "/representationsDueDate", value: "2026-05-15" },
        { op: "add", path: "/issuedDate", value: "2026-05-20" },
        { op: "add", path: "/firstIssuedDate", value: "2026-05-20" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-05-19" },
        { op: "add", path: "/signatory/signedDate", value: "2026-05-20" },
        { op: "add", path: "/sections/G/agreement/date", value: "2026-05-10" },
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2026-09-01",
          },
        },
      ],
    },
    {
      name: "the type was given on 10 February, and the name was added in May",
      patch: [
        ...moving("2027-05-20"),
        { op: "add", path: "/amendmentNoticeDate", value: "2027-04-20" },
        { op: "add", path: "/issueReason", value: "amendWithoutReview" },
        { op: "add", path: "/representationsDueDate", value: "2027-05-04" },
        { op: "add", path: "/supersedes", value: { version: 2, issuedDate: "2027-02-10" } },
      ],
      asOf: "2027-06-01",
    },
    {
      name: "the type was given on 10 February, and the name was added in May after another review",
      patch: [
        ...moving("2027-05-20"),
        { op: "add", path: "/supersedes", value: { version: 2, issuedDate: "2027-02-10" } },
        { op: "add", path: "/reviewMeetingDate", value: "2027-03-01" },
        { op: "add", path: "/amendmentNoticeDate", value: "2027-03-29" },
        { op: "add", path: "/representationsDueDate", value: "2027-04-12" },
        { op: "add", path: "/lastReviewDate", value: "2027-03-29" },
        { op: "add", path: "/nextReviewDueDate", value: "2028-03-28" },
      ],
      asOf: "2027-06-01",
    },
    {
      name: "a later version of the same transfer",
      patch: [
        ...moving("2027-02-16"),
        { op: "add", path: "/supersedes", value: { version: 2, issuedDate: "2027-01-20" } },
      ],
      asOf: "2027-03-01",
    },
    {
      name: "Year 11 to the sixth form of the same school",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        ...moving("2027-04-16"),
        {
          op: "add",
          path: "/sections/I/nextPlacement/placement/setting",
          value: { name: "Example Primary School", type: "academyMainstream", urn: "999901" },
        },
        { op: "add", path: "/reviewMeetingDate", value: "2027-01-25" },
        { op: "add", path: "/amendmentNoticeDate", value: "2027-02-22" },
        { op: "add", path: "/representationsDueDate", value: "2027-03-08" },
        { op: "add", path: "/lastReviewDate", value: "2027-02-22" },
        { op: "add", path: "/nextReviewDueDate", value: "2028-02-21" },
      ],
      asOf: "2027-05-01",
    },
    {
      name: "Year 11 to the sixth form of another school: a school is no post-16 institution",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        ...moving("2027-04-16"),
        { op: "add", path: "/reviewMeetingDate", value: "2027-01-25" },
        { op: "add", path: "/amendmentNoticeDate", value: "2027-02-22" },
        { op: "add", path: "/representationsDueDate", value: "2027-03-08" },
        { op: "add", path: "/lastReviewDate", value: "2027-02-22" },
        { op: "add", path: "/nextReviewDueDate", value: "2028-02-21" },
      ],
      asOf: "2027-05-01",
    },
    {
      name: "an all-through school",
      patch: [
        ...moving("2027-02-16"),
        {
          op: "add",
          path: "/sections/I/nextPlacement/placement/setting",
          value: { name: "Example Primary School", type: "academyMainstream", urn: "999901" },
        },
      ],
      asOf: "2027-03-01",
    },
    {
      name: "a child who moved in later",
      patch: [
        ...moving("2027-02-16"),
        { op: "add", path: "/formerAuthority", value: "203" },
        { op: "add", path: "/transferDate", value: "2027-01-15" },
      ],
      asOf: "2027-03-01",
    },
    {
      name: "by order of the Tribunal",
      patch: [...moving("2027-02-16"), { op: "add", path: "/issueReason", value: "tribunalOrder" }],
      asOf: "2027-03-01",
    },
    {
      name: "between colleges, which has a time limit of its own",
      patch: [...moving("2027-02-16"), { op: "add", path: "/reviewType", value: "post16Transfer" }],
      asOf: "2027-03-01",
    },
    {
      name: "from one college to another, on 1 April",
      patch: [
        { op: "add", path: "/sections/I/placement/setting/type", value: "feInstitution" },
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        ...moving("2027-04-01"),
        {
          op: "add",
          path: "/sections/I/nextPlacement/placement/setting",
          value: { name: "Example College", type: "feInstitution", urn: "999905" },
        },
        { op: "add", path: "/reviewMeetingDate", value: "2027-01-11" },
        { op: "add", path: "/amendmentNoticeDate", value: "2027-02-08" },
        { op: "add", path: "/representationsDueDate", value: "2027-02-22" },
        { op: "add", path: "/lastReviewDate", value: "2027-02-08" },
        { op: "add", path: "/nextReviewDueDate", value: "2028-02-07" },
      ],
      asOf: "2027-05-01",
    },
    {
      name: "to a pupil referral unit, which is not one of the moves that have a day",
      patch: [
        ...lateTransfer,
        { op: "add", path: "/sections/I/nextPlacement/placement/setting/type", value: "pupilReferralUnit" },
      ],
      asOf: "2027-03-01",
    },
    {
      name: "no review meeting on the record",
      patch: [...lateTransfer, { op: "remove", path: "/reviewMeetingDate" }],
      asOf: "2027-03-01",
    },
    {
      name: "the day of the plan before is not on the record",
      patch: [...lateTransfer, { op: "add", path: "/supersedes", value: { version: 1 } }],
      asOf: "2027-03-01",
    },
    {
      name: "the plan before was issued a year before the move to the day",
      patch: [...lateTransfer, { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2026-09-01" } }],
      asOf: "2027-03-01",
    },
    {
      name: "issued on the day of the move: another version came before",
      patch: [...inSummer("2027-09-01")],
      asOf: "2027-09-02",
    },
    {
      name: "the same UKPRN under a new name",
      patch: [
        ...lateTransfer,
        ...from(
          { name: "Example School", type: "academyMainstream", ukprn: "10099998" },
          { name: "Example All-Through School", type: "academyMainstream", ukprn: "10099998" },
        ),
      ],
      asOf: "2027-03-01",
    },
    {
      name: "the same name, with the UKPRN of the next setting only",
      patch: [
        ...lateTransfer,
        ...from(
          { name: "Example School", type: "academyMainstream" },
          { name: "Example School", type: "academyMainstream", ukprn: "10099998" },
        ),
      ],
      asOf: "2027-03-01",
    },
    {
      name: "the same name, with the UKPRN of the setting of now only",
      patch: [
        ...lateTransfer,
        ...from(
          { name: "Example School", type: "academyMainstream", ukprn: "10099998" },
          { name: "Example School", type: "academyMainstream" },
        ),
      ],
      asOf: "2027-03-01",
    },
    {
      name: "the first plan is dated 15 February, which does not fit the plan before",
      patch: [...lateTransfer, { op: "add", path: "/firstIssuedDate", value: "2027-02-15" }],
      asOf: "2027-03-01",
    },
  ],
  fail: [
    {
      name: "on 16 February",
      patch: [
        ...asAmended,
        { op: "add", path: "/issueReason", value: "phaseTransfer" },
        { op: "add", path: "/reviewType", value: "phaseTransfer" },
        { op: "add", path: "/reviewMeetingDate", value: "2026-11-02" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-11-27" },
        { op: "add", path: "/representationsDueDate", value: "2026-12-11" },
        { op: "add", path: "/issuedDate", value: "2027-02-16" },
        { op: "add", path: "/lastReviewDate", value: "2026-11-27" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-11-26" },
        { op: "add", path: "/signatory/signedDate", value: "2027-02-16" },
        { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2025-12-11" } },
        { op: "add", path: "/firstIssuedDate", value: "2025-12-11" },
        {
          op: "add",
          path: "/sections/I/nextPlacement",
          value: {
            placement: {
              mode: "namedSetting",
              setting: { name: "Example High School", type: "academyMainstream", urn: "999905" },
            },
            from: "2027-09-01",
          },
        },
        {
          op: "add",
          path: "/sections/E/forwardPlans",
          value: [{ change: "phaseTransfer", expectedDate: "2027-09-01", actions: "He visits twice." }],
        },
        { op: "add", path: "/reviewMeetingDate", value: "2026-11-30" },
        { op: "add", path: "/amendmentNoticeDate", value: "2026-12-23" },
        { op: "add", path: "/representationsDueDate", value: "2027-01-06" },
        { op: "add", path: "/lastReviewDate", value: "2026-12-23" },
        { op: "add", path: "/nextReviewDueDate", value: "2027-12-22" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/sections/I/nextPlacement/from"] }],
      asOf: "2027-03-01",
    },
    {
      name: "from school to college, on 1 April",
      patch: [
        ...asYear10,
        { op: "add", path: "/child/dateOfBirth", value: "2011-02-10" },
        { op: "add", path: "/child/ncYear", value: "11" },
        ...moving("2027-04-01"),
        {
          op: "add",
          path: "/sections/I/nextPlacement/placement/setting",
          value: { name: "Example College", type: "feInstitution", urn: "999905" },
        },
        { op: "add", path: "/reviewMeetingDate", value: "2027-01-11" },
        { op: "add", path: "/amendmentNoticeDate", value: "2027-02-08" },
        { op: "add", path: "/representationsDueDate", value: "2027-02-22" },
        { op: "add", path: "/lastReviewDate", value: "2027-02-08" },
        { op: "add", path: "/nextReviewDueDate", value: "2028-02-07" },
      ],
      hits: [{ pointer: "/issuedDate", related: ["/sections/I/nextPlacement/from"] }],
      asOf: "2027-05-01",
    },
    {
      name: "only the type of the next school is given, on 16 February",
      patch: [
        ...lateTransfer,
        {
          op: "add",
          path: "/sections/I/nextPlacement/placement",
          value: { mode: "typeOnly", settingType: "academyMainstream", description: "a mainstream academy" },
        },
      ],
      hits: late,
      asOf: "2027-03-01",
    },
    {
      name: "the plan before was issued a year and a day before the move",
      patch: [...lateTransfer, { op: "add", path: "/supersedes", value: { version: 1, issuedDate: "2026-08-31" } }],
      hits: late,
      asOf: "2027-03-01",
    },
    { name: "issued on the day before the move", patch: [...inSummer("2027-08-31")], hits: late, asOf: "2027-09-02" },
    {
      name: "the same name, but another UKPRN",
      patch: [
        ...lateTransfer,
        ...from(
          { name: "Example School", type: "academyMainstream", ukprn: "10099998" },
          { name: "Example School", type: "academyMainstream", ukprn: "10099999" },
        ),
      ],
      hits: late,
      asOf: "2027-03-01",
    },
    {
      name: "the day of the first plan is not on the record",
      patch: [...lateTransfer, { op: "remove", path: "/firstIssuedDate" }],
      hits: late,
      asOf: "2027-03-01",
    },
    {
      name: "the first plan is dated 14 February, which does not fit the plan before",
      patch: [...lateTransfer, { op: "add", path: "/firstIssuedDate", value: "2027-02-14" }],
      hits: late,
      asOf: "2027-03-01",
    },
  ],
};

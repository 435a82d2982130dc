import type { RuleCases } from "@send-standards/core";
import { asYoungPerson } from "./support/as-young-person.ts";

/** The same case some months later, still in the assessment. */
const later = [
  { op: "replace", path: "/decision/date", value: "2026-08-03" },
  { op: "replace", path: "/decision/notifiedDate", value: "2026-08-03" },
  { op: "remove", path: "/planDecision" },
  { op: "remove", path: "/draftSentDate" },
  { op: "remove", path: "/finalPlan" },
  { op: "replace", path: "/census/assessmentOutcome", value: "A" },
  { op: "add", path: "/timeLimitExceptions", value: [] },
] as const;

/** Boundary cases of `requesterFitsAge`. */
export const requesterFitsAgeCases: RuleCases = {
  rule: "needs-assessment/requester-fits-age",
  pass: [
    { name: "a young person of 17", patch: [...asYoungPerson] },
    {
      name: "a parent, for a child of 16 before school age ends",
      patch: [
        { op: "replace", path: "/child/dateOfBirth", value: "2010-01-10" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        {
          op: "add",
          path: "/advice/-",
          value: { id: "adv-7", type: "preparationForAdulthood", receivedDate: "2026-05-06" },
        },
      ],
    },
    {
      name: "a young person who is 15 and over school age",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        { op: "replace", path: "/request/receivedDate", value: "2026-06-27" },
        ...later,
      ],
      asOf: "2026-10-01",
    },
    {
      name: "a parent, for a young person who lacks capacity",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/request/requester", value: "childsParent" },
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the assessment", hasCapacity: false }] },
      ],
    },
    {
      name: "a college, for a young person",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/request/requester", value: "post16Institution" },
        { op: "replace", path: "/census/requestSource", value: "2" },
      ],
    },
    {
      name: "detained",
      patch: [
        { op: "replace", path: "/request/requester", value: "youngPerson" },
        { op: "add", path: "/child/inYouthAccommodation", value: true },
      ],
    },
    {
      name: "a child who came to attention",
      patch: [
        { op: "replace", path: "/request/requester", value: "youngPerson" },
        { op: "replace", path: "/origin", value: "broughtToAttention" },
      ],
    },
    {
      name: "on a day that is not known",
      patch: [
        { op: "replace", path: "/request/requester", value: "youngPerson" },
        { op: "remove", path: "/request/receivedDate" },
        { op: "add", path: "/responsibleFromDate", value: "2026-03-02" },
      ],
    },
    {
      name: "a parent, for a young person with a representative",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/request/requester", value: "childsParent" },
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the assessment", representative: "mother" }] },
      ],
    },
    {
      name: "a parent, on the last day of school age",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        { op: "replace", path: "/request/receivedDate", value: "2026-06-26" },
        { op: "replace", path: "/request/requester", value: "childsParent" },
        ...later,
      ],
      asOf: "2026-10-01",
    },
  ],
  fail: [
    {
      name: "a child of eight",
      patch: [{ op: "add", path: "/request/requester", value: "youngPerson" }],
      hits: ["/request/requester"],
    },
    {
      name: "a parent, for a young person of 17",
      patch: [...asYoungPerson, { op: "replace", path: "/request/requester", value: "childsParent" }],
      hits: ["/request/requester"],
    },
    {
      name: "a parent, on the day after school age ended",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        { op: "replace", path: "/request/receivedDate", value: "2026-06-27" },
        { op: "replace", path: "/request/requester", value: "childsParent" },
        ...later,
      ],
      asOf: "2026-10-01",
      hits: ["/request/requester"],
    },
    {
      name: "a young person, on the last day of school age",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/child/dateOfBirth", value: "2010-07-20" },
        { op: "replace", path: "/child/ncYear", value: "12" },
        { op: "replace", path: "/request/receivedDate", value: "2026-06-26" },
        ...later,
      ],
      asOf: "2026-10-01",
      hits: ["/request/requester"],
    },
    {
      name: "a parent, for a young person who can decide",
      patch: [
        ...asYoungPerson,
        { op: "replace", path: "/request/requester", value: "childsParent" },
        { op: "add", path: "/child/capacity", value: [{ decisionArea: "the assessment", hasCapacity: true }] },
      ],
      hits: ["/request/requester"],
    },
    {
      name: "a reassessment of a child",
      patch: [
        { op: "replace", path: "/origin", value: "reassessmentRequest" },
        { op: "replace", path: "/request/receivedDate", value: "2026-03-25" },
        { op: "replace", path: "/planDecision/outcome", value: "amendOrReplacePlan" },
        { op: "replace", path: "/request/requester", value: "youngPerson" },
      ],
      hits: ["/request/requester"],
    },
  ],
};

import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `consentRecorded`. */
export const consentRecordedCases: RuleCases = {
  rule: "needs-assessment/consent-recorded",
  pass: [
    {
      name: "a school, and the family agreed",
      patch: [
        { op: "replace", path: "/request/requester", value: "school" },
        { op: "replace", path: "/census/requestSource", value: "2" },
        { op: "replace", path: "/consents", value: [{ scope: "makeRequest", given: true }] },
      ],
    },
    { name: "a parent, without a word on consent", patch: [{ op: "remove", path: "/consents" }] },
    {
      name: "a school, and the family did not agree",
      patch: [
        { op: "replace", path: "/request/requester", value: "school" },
        { op: "replace", path: "/census/requestSource", value: "2" },
        { op: "replace", path: "/consents", value: [{ scope: "makeRequest", given: false }] },
      ],
    },
  ],
  fail: [
    {
      name: "a school, and nothing is said",
      patch: [
        { op: "add", path: "/request/requester", value: "school" },
        { op: "add", path: "/census/requestSource", value: "2" },
        { op: "add", path: "/consents", value: [] },
      ],
      hits: ["/consents"],
    },
    {
      name: "a health visitor, and nothing is said",
      patch: [
        { op: "replace", path: "/origin", value: "broughtToAttention" },
        { op: "replace", path: "/request/requester", value: "healthProfessional" },
        { op: "replace", path: "/census/requestSource", value: "3" },
        { op: "remove", path: "/consents" },
      ],
      hits: ["/consents"],
    },
  ],
};

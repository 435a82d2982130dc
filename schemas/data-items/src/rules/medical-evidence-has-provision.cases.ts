import type { RuleCases } from "@send-standards/core";

/** Boundary cases of `medicalEvidenceHasProvision`. */
export const medicalEvidenceHasProvisionCases: RuleCases = {
  rule: "data-items/medical-evidence-has-provision",
  pass: [
    {
      name: "a day short of three weeks",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        { op: "replace", path: "/health/medicalEvidence/0/to", value: "2026-10-22" },
      ],
    },
    {
      name: "education out of school instead",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              from: "2026-10-12",
              fullTime: true,
              recorded: { date: "2026-10-12", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
    {
      name: "one that names the evidence, without days",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              evidenceRefs: ["evidence-1"],
              recorded: { date: "2026-10-12", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
    },
    {
      name: "can attend with support",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        { op: "replace", path: "/health/medicalEvidence/0/finding", value: "attendsWithSupport" },
      ],
    },
    {
      name: "no days",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        { op: "remove", path: "/health/medicalEvidence/0/from" },
      ],
    },
    {
      name: "three weeks have not passed yet",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        { op: "replace", path: "/health/medicalEvidence/0/from", value: "2026-11-09" },
        { op: "remove", path: "/health/medicalEvidence/0/to" },
      ],
    },
    {
      name: "below school age",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        {
          op: "replace",
          path: "/health/medicalEvidence/0",
          value: {
            id: "evidence-1",
            finding: "cannotAttend",
            from: "2021-01-04",
            to: "2021-03-26",
            recorded: { date: "2021-01-04", source: { kind: "nhsProvider" } },
          },
        },
      ],
    },
  ],
  fail: [
    {
      name: "nothing but the evidence",
      patch: [{ op: "replace", path: "/education/partTimeTimetables", value: [] }],
      hits: ["/health/medicalEvidence/0"],
    },
    {
      name: "without an end",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        { op: "remove", path: "/health/medicalEvidence/0/to" },
      ],
      hits: ["/health/medicalEvidence/0"],
    },
    {
      name: "cannot attend at all, and a timetable",
      patch: [{ op: "replace", path: "/health/medicalEvidence/0/finding", value: "cannotAttend" }],
      hits: ["/health/medicalEvidence/0"],
    },
    {
      name: "education that ended before",
      patch: [
        { op: "replace", path: "/education/partTimeTimetables", value: [] },
        {
          op: "add",
          path: "/education/outOfSchoolArrangements",
          value: [
            {
              id: "tuition",
              ground: "illness",
              from: "2026-09-07",
              to: "2026-10-04",
              fullTime: true,
              recorded: { date: "2026-09-07", source: { kind: "localAuthorityEducation" } },
            },
          ],
        },
      ],
      hits: ["/health/medicalEvidence/0"],
    },
  ],
};

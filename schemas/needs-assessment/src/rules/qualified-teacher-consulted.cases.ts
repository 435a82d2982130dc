import type { RuleCases } from "@send-standards/core";
import { asAssessing } from "./support/as-assessing.ts";

/** Boundary cases of `qualifiedTeacherConsulted`. */
export const qualifiedTeacherConsultedCases: RuleCases = {
  rule: "needs-assessment/qualified-teacher-consulted",
  pass: [
    {
      name: "the class teacher, after consulting",
      patch: [
        { op: "add", path: "/sensoryImpairmentKnown", value: true },
        { op: "add", path: "/advice/1/consultedQualifiedTeacher", value: true },
      ],
    },
    {
      name: "a teacher of the deaf beside the school",
      patch: [
        { op: "add", path: "/sensoryImpairmentKnown", value: true },
        { op: "add", path: "/advice/1/consultedQualifiedTeacher", value: false },
        { op: "add", path: "/advice/-", value: { id: "adv-7", type: "qualifiedSensoryTeacher" } },
      ],
    },
    {
      name: "a teacher of the deaf who wrote a part of the school's report",
      patch: [
        { op: "add", path: "/sensoryImpairmentKnown", value: true },
        { op: "add", path: "/advice/1/consultedQualifiedTeacher", value: false },
        {
          op: "add",
          path: "/advice/1/contributors",
          value: [{ type: "qualifiedSensoryTeacher", person: { role: "teacher of the deaf" } }],
        },
      ],
    },
    {
      name: "while the assessment runs",
      patch: [
        ...asAssessing,
        { op: "add", path: "/sensoryImpairmentKnown", value: true },
        { op: "add", path: "/advice/1/consultedQualifiedTeacher", value: false },
      ],
      asOf: "2026-05-01",
    },
    { name: "not said", patch: [{ op: "add", path: "/sensoryImpairmentKnown", value: true }] },
    { name: "no impairment known", patch: [{ op: "add", path: "/advice/1/consultedQualifiedTeacher", value: false }] },
  ],
  fail: [
    {
      name: "nobody was consulted",
      patch: [
        { op: "add", path: "/sensoryImpairmentKnown", value: true },
        { op: "add", path: "/advice/1/consultedQualifiedTeacher", value: false },
      ],
      hits: ["/advice/1/consultedQualifiedTeacher"],
    },
  ],
};

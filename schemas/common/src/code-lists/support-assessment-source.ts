import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What an assessment in the cycle rests on. */
export const supportAssessmentSource = {
  id: "support-assessment-source",
  title: "Source of an assessment",
  mode: "extensible",
  fallback: "Show the code as sent and treat the source as another one.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "teacherAssessment",
      label: "Teacher's assessment",
      definition: "The teacher's own assessment and experience of the learner.",
    },
    { code: "progressData", label: "Progress data", definition: "Earlier progress and attainment." },
    {
      code: "peerComparison",
      label: "Comparison with peers",
      definition: "Development compared with peers and with national data.",
    },
    { code: "behaviourRecord", label: "Behaviour record", definition: "What is recorded of behaviour." },
    { code: "attendanceRecord", label: "Attendance record", definition: "What is recorded of attendance." },
    { code: "parentViews", label: "Parents' views", definition: "What parents say and worry about." },
    { code: "learnerViews", label: "Learner's views", definition: "What the learner says." },
    {
      code: "externalAdvice",
      label: "External advice",
      definition: "Advice of a specialist from outside the setting.",
    },
    { code: "observation", label: "Observation", definition: "Watching the learner at work and play." },
    { code: "screeningTool", label: "Screening tool", definition: "A test or checklist that looks for difficulties." },
    { code: "healthInformation", label: "Health information", definition: "Information from a health service." },
    { code: "previousSetting", label: "Previous setting", definition: "Information from the setting before." },
  ] as const,
} satisfies CodeList;

/** A code of the list `support-assessment-source`. */
export type SupportAssessmentSourceCode = CodeOf<typeof supportAssessmentSource>;

import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type {
  AttendancePeriod,
  ExamArrangement,
  Journey,
  OutOfSchoolEducation,
  PartTimeTimetable,
  PlacementEpisode,
  Programme,
  PupilSupport,
  Result,
  SchoolAvoidance,
  SenStage,
  Suspension,
} from "../types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;

/** The education of a child or young person. */
export const EducationSchema = define(
  "Education",
  "Education from nursery to college: placements, stages of SEN, attendance, timetables, suspensions, results, arrangements out of school.",
  {},
  {
    placements: p.useList<PlacementEpisode>(
      "PlacementEpisode",
      "Placements",
      "Times in a setting, one after the other.",
      {
        max: 50,
      },
    ),
    senStages: p.useList<SenStage>("SenStage", "SEN stages", "Stages of provision over time.", {
      max: 50,
      ...special,
    }),
    attendancePeriods: p.useList<AttendancePeriod>("AttendancePeriod", "Attendance", "Attendance, period by period."),
    partTimeTimetables: p.useList<PartTimeTimetable>(
      "PartTimeTimetable",
      "Part-time timetables",
      "Times of less than the full week.",
      { max: 50, source: cite("attendanceGuidance") },
    ),
    suspensions: p.useList<Suspension>(
      "Suspension",
      "Suspensions and exclusions",
      "Suspensions and permanent exclusions.",
    ),
    results: p.useList<Result>("Result", "Results", "Attainment and progress.", { max: 500 }),
    programmes: p.useList<Programme>("Programme", "Study programmes", "What is studied after 16.", { max: 30 }),
    accessArrangements: p.useList<ExamArrangement>(
      "ExamArrangement",
      "Access arrangements",
      "Arrangements in examinations.",
      {
        max: 50,
        ...special,
      },
    ),
    entitlements: p.useList<PupilSupport>("PupilSupport", "Pupil entitlements", "Free meals, premiums and bursaries.", {
      max: 50,
    }),
    avoidanceEpisodes: p.useList<SchoolAvoidance>("SchoolAvoidance", "School avoidance", "Times of school avoidance.", {
      max: 20,
      ...special,
    }),
    outOfSchoolArrangements: p.useList<OutOfSchoolEducation>(
      "OutOfSchoolEducation",
      "Section 19 arrangements",
      "Education that the authority arranges out of school.",
      { max: 50, source: cite("educationAct1996", "19") },
    ),
    journeys: p.useList<Journey>("Journey", "Journeys", "How the learner travels.", { max: 30 }),
    extensions: p.extensions(),
  },
);

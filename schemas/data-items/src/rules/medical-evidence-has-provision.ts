import { addDays, cite, isOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** Days from the first to the last of three school weeks, which have fifteen school days. */
const threeWeeks = 18;

/** Where medical evidence says for three weeks or more that a child of compulsory school age cannot attend, or only part of the time, the record shows education that the authority arranges or, for part of the time, a part-time timetable. The Act has no number of days; the guidance speaks of fifteen school days. */
export const medicalEvidenceHasProvision: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/medical-evidence-has-provision",
  severity: "query",
  since: "1.0.0",
  statement:
    "Where medical evidence keeps a child of compulsory school age out of school for three weeks or more, the record shows what education is given.",
  why: "A child who is too unwell for school has a right to suitable education all the same; evidence that nobody acts upon is how children are lost.",
  source: [cite("educationAct1996", "19(1)"), cite("healthNeedsGuidance")],
  reads: [
    "/identity/dateOfBirth",
    ...["id", "finding", "from", "to"].map((leaf) => `/health/medicalEvidence/*/${leaf}`),
    ...["id", "from", "to", "evidenceRefs/*"].map((leaf) => `/education/outOfSchoolArrangements/*/${leaf}`),
    ...["id", "from", "to", "evidenceRefs/*"].map((leaf) => `/education/partTimeTimetables/*/${leaf}`),
  ],
  message: "Nothing shows what education is given although {place} keeps the child out of school.",
  fix: "Add the education that the authority arranges, or the part-time timetable, and name the evidence there. Where there is neither, the school tells the authority now.",
  caseworker: {
    message: "A doctor says the child cannot be in school full time, but no other teaching is shown: {place}.",
    fix: "Ask the council what education it will arrange.",
  },
  check: ({ record, asOf }) => {
    const outOfSchool = record.education?.outOfSchoolArrangements ?? [];
    const timetables = record.education?.partTimeTimetables ?? [];
    return numbered(record.health?.medicalEvidence).flatMap(([at, { id, finding, from, to = asOf }]) => {
      if (finding !== "cannotAttend" && finding !== "partTimeOnly") return [];
      if (from === undefined || to < addDays(from, threeWeeks) || asOf < addDays(from, threeWeeks)) return [];
      if (!isOfCompulsorySchoolAge(record.identity.dateOfBirth, from)) return [];
      const answers = finding === "cannotAttend" ? outOfSchool : [...outOfSchool, ...timetables];
      const answered = answers.some(
        (answer) =>
          answer.evidenceRefs?.includes(id) === true ||
          (answer.from !== undefined && answer.from <= to && (answer.to === undefined || from <= answer.to)),
      );
      return answered ? [] : [`/health/medicalEvidence/${at}`];
    });
  },
};

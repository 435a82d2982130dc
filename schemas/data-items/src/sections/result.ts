import { ageComparison, cite, type Measurement, ncYearActual, resultKind } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "personal" });

/** One result of attainment or progress. */
export const ResultSchema = datedEntry(
  "Result",
  "One result in education: a level, score, grade or step, with the framework that gives it meaning.",
  { measurement: p.use<Measurement>("Measurement", "Measurement", "The level, score or grade.") },
  {
    kind: p.code(resultKind, "Kind", "How the result came about."),
    ncYear: p.code(ncYearActual, "National Curriculum year", "Year group at the time.", { source: cite("cbds") }),
    comparison: p.code(ageComparison, "Comparison", "How it compares with what is expected at that age."),
    progress: p.text("Progress", "What has changed since the result before.", { max: 1000 }),
    previousRef: p.ref("Previous result", "Id of the result before, on the same scale."),
  },
);

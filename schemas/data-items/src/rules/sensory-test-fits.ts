import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

const ofHearing: ReadonlySet<string> = new Set([
  "newbornHearingScreen",
  "schoolEntryHearingScreen",
  "audiologyAssessment",
]);
const ofVision: ReadonlySet<string> = new Set([
  "newbornEyeExamination",
  "schoolEntryVisionScreen",
  "orthopticAssessment",
  "functionalVisionAssessment",
]);

/** A hearing test is a test of hearing, and a vision test one of vision. */
export const sensoryTestFits: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/sensory-test-fits",
  severity: "query",
  since: "1.0.0",
  statement: "A hearing test is a test of hearing, and a vision test one of vision.",
  why: "A result in the wrong place is not found by whoever looks for it.",
  source: [cite("sendStandards")],
  reads: ["/health/hearingTests/*/test", "/health/visionTests/*/test"],
  message: "The {place} is a test of the other sense.",
  fix: "Move the entry to the other list, or correct the test.",
  caseworker: {
    message: "The test is listed under the wrong sense: {place}.",
    fix: "Move it, or correct the kind of test.",
  },
  check: ({ record }) => [
    ...numbered(record.health?.hearingTests).flatMap(([at, { test }]) =>
      ofVision.has(test) ? [`/health/hearingTests/${at}/test`] : [],
    ),
    ...numbered(record.health?.visionTests).flatMap(([at, { test }]) =>
      ofHearing.has(test) ? [`/health/visionTests/${at}/test`] : [],
    ),
  ],
};

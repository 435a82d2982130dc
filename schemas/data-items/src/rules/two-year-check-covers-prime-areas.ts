import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

const primeAreas = ["communicationAndLanguage", "physicalDevelopment", "personalSocialEmotional"] as const;

/** A progress check at age two that lists what was found lists each of the three prime areas. */
export const twoYearCheckCoversPrimeAreas: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/two-year-check-covers-prime-areas",
  severity: "query",
  since: "1.0.0",
  statement: "A progress check at age two that lists what was found lists each of the three prime areas.",
  why: "The summary for the parents is about the prime areas; one that is left out is one that nobody looked at.",
  source: [cite("earlyYearsFramework")],
  reads: ["/earlyYears/twoYearChecks/*/findings/*/area"],
  message: "A prime area is missing from the {place}.",
  fix: "Add what was found in communication and language, in physical development, and in personal, social and emotional development.",
  caseworker: {
    message: "The check leaves out one of the three main areas: {place}.",
    fix: "Ask the nursery what it found there.",
  },
  check: ({ record }) =>
    numbered(record.earlyYears?.twoYearChecks).flatMap(([at, { findings }]) => {
      if (findings === undefined || findings.length === 0) return [];
      const seen = new Set(findings.map(({ area }) => area));
      return primeAreas.every((area) => seen.has(area)) ? [] : [`/earlyYears/twoYearChecks/${at}/findings`];
    }),
};

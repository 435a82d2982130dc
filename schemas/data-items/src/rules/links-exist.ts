import { cite, placesOf } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

/** Where a link is, and the entries of which it names one. */
const links = [
  ["/earlyYears/reviews/*/checkRef", "/earlyYears/twoYearChecks/*"],
  ["/health/services/*/conditionRefs/*", "/health/conditions/*"],
  ["/health/healthcarePlans/*/conditionRefs/*", "/health/conditions/*"],
  ["/health/adjustments/*/personRef", "/identity/people/*"],
  ["/health/clinicalTasks/*/planRef", "/health/healthcarePlans/*"],
  ["/health/medicines/*/planRef", "/health/healthcarePlans/*"],
  ["/health/clinicalTasks/*/placementRef", "/education/placements/*"],
  ["/health/medicines/*/placementRef", "/education/placements/*"],
  ["/health/healthcarePlans/*/placementRef", "/education/placements/*"],
  ["/education/senStages/*/placementRef", "/education/placements/*"],
  ["/education/attendancePeriods/*/placementRef", "/education/placements/*"],
  ["/education/partTimeTimetables/*/placementRef", "/education/placements/*"],
  ["/education/suspensions/*/placementRef", "/education/placements/*"],
  ["/education/programmes/*/placementRef", "/education/placements/*"],
  ["/education/partTimeTimetables/*/evidenceRefs/*", "/health/medicalEvidence/*"],
  ["/education/avoidanceEpisodes/*/evidenceRefs/*", "/health/medicalEvidence/*"],
  ["/education/outOfSchoolArrangements/*/evidenceRefs/*", "/health/medicalEvidence/*"],
  ["/education/outOfSchoolArrangements/*/suspensionRef", "/education/suspensions/*"],
  ["/education/results/*/previousRef", "/education/results/*"],
] as const;

const origins = links.map(([from, to]) => [placesOf(from), to] as const);
const targets = [...new Set(links.map(([, to]) => to))].map((to) => [to, placesOf(`${to}/id`)] as const);

/** Every link in the record leads to an entry of the kind that it names. */
export const linksExist: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/links-exist",
  severity: "error",
  since: "1.0.0",
  statement: "Every link in the record leads to an entry of the kind that it names.",
  why: "A link to nothing hides what a decision rests on.",
  source: [cite("sendStandards")],
  reads: [...links.map(([from]) => from), ...new Set(links.map(([, to]) => `${to}/id`))],
  message: "The {place} names an entry that is not in the record.",
  fix: "Add the entry, or correct the id.",
  caseworker: {
    message: "{Place} points to something that is not here.",
    fix: "Add what is missing, or choose the right one.",
  },
  check: ({ record }) => {
    const idsOf = new Map<string, Set<unknown>>();
    for (const [to, visit] of targets) {
      const ids = new Set<unknown>();
      visit(record, (id) => ids.add(id));
      idsOf.set(to, ids);
    }
    const hits: Pointer[] = [];
    for (const [visit, to] of origins) {
      visit(record, (id, pointer) => {
        if (idsOf.get(to)?.has(id) !== true) hits.push(pointer);
      });
    }
    return hits;
  },
};

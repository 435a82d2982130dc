import type { Pointer } from "@send-standards/core";
import type { EhcPlanIndex } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";
import { contentOfNeeds } from "./content-reads.ts";

/** What `whatHappened` reads. */
export const happenedReads: readonly string[] = [
  "/sections/A/childViews/*/dateGiven",
  "/sections/A/parentViews/*/dateGiven",
  ...contentOfNeeds("id"),
  ...contentOfNeeds("currentLevels/*/date"),
  "/sections/E/outcomes/*/id",
  "/sections/E/outcomes/*/baseline/date",
  "/sections/E/outcomes/*/progress/*/date",
  "/sections/K/advice/*/id",
  "/sections/K/advice/*/reportDate",
  "/sections/K/advice/*/receivedDate",
  "/sections/K/advice/*/assessmentDates/*",
];

type Plan = Pick<EhcPlan, "sections">;

const none: readonly never[] = [];

/**
 * Calls `look` with every such day and where it is: the pointer of what holds it, and the way from there; in a list that is
 * what comes before the place in the list, the place, and what comes after it.
 */
const visit = (
  { sections: { A } }: Plan,
  { needs, outcomes, advice }: EhcPlanIndex,
  look: (date: string | undefined, place: Pointer, before: string, at?: number, after?: string) => void,
): void => {
  for (const list of ["childViews", "parentViews"] as const) {
    const views = A[list] ?? none;
    const before = `/${list}/`;
    for (let at = 0; at < views.length; at += 1) look(views[at]?.dateGiven, "/sections/A", before, at, "/dateGiven");
  }
  for (const { pointer, entity } of needs) {
    const levels = entity.currentLevels ?? none;
    for (let at = 0; at < levels.length; at += 1) look(levels[at]?.date, pointer, "/currentLevels/", at, "/date");
  }
  for (const { pointer, entity } of outcomes) {
    look(entity.baseline?.date, pointer, "/baseline/date");
    const progress = entity.progress ?? none;
    for (let at = 0; at < progress.length; at += 1) look(progress[at]?.date, pointer, "/progress/", at, "/date");
  }
  for (const { pointer, entity } of advice) {
    look(entity.reportDate, pointer, "/reportDate");
    look(entity.receivedDate, pointer, "/receivedDate");
    const days = entity.assessmentDates ?? none;
    for (let at = 0; at < days.length; at += 1) look(days[at], pointer, "/assessmentDates/", at);
  }
};

/** The first and the last day on which anything of this kind happened. */
export interface Happened {
  /** The first day, ISO 8601; later than any where nothing happened. */
  readonly first: string;
  /** The last day, ISO 8601; earlier than any where nothing happened. */
  readonly last: string;
}

/**
 * Returns the first and the last day on which something happened to or with the child or young person: views given, levels
 * taken, progress judged, advice written and received, the child seen. Days that may lie ahead, and days of the family or of
 * services before the birth, are not among them. Remembered as long as the index is.
 */
export const whenHappened = (record: Plan, index: EhcPlanIndex): Happened => {
  if (index.asked.happened !== undefined) return index.asked.happened;
  let first = "9999-12-31";
  let last = "0000-01-01";
  visit(record, index, (date) => {
    if (date === undefined) return;
    if (date < first) first = date;
    if (date > last) last = date;
  });
  index.asked.happened = { first, last };
  return index.asked.happened;
};

/** Returns the places of those days for which `isWrong` holds. */
export const whatHappened = (record: Plan, index: EhcPlanIndex, isWrong: (date: string) => boolean): Pointer[] => {
  const found: Pointer[] = [];
  visit(record, index, (date, place, before, at, after) => {
    if (date !== undefined && isWrong(date)) found.push(`${place}${before}${at ?? ""}${after ?? ""}`);
  });
  return found;
};

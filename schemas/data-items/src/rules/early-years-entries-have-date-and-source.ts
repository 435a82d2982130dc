import { cite, placesOf } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { entryLists } from "./support/entry-lists.ts";
import { gapsOfRecorded } from "./support/gaps-of-recorded.ts";

const entries = entryLists.filter((entry) => entry.startsWith("/earlyYears/"));
const visits = entries.map(placesOf);

/** Every entry of early years says who supplied it, and when. */
export const earlyYearsEntriesHaveDateAndSource: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/early-years-entries-have-date-and-source",
  severity: "query",
  since: "1.0.0",
  statement: "Every entry of early years says who supplied it, and when.",
  why: "Data about a child is read by people who were not there; without a date and a source nobody can weigh it or ask about it.",
  source: [cite("sendStandards")],
  reads: entries.flatMap((entry) => [`${entry}/id`, `${entry}/recorded/date`, `${entry}/recorded/source/kind`]),
  message: "Nothing says who supplied an entry, or when: {place}.",
  fix: "Add the day and the kind of organisation that supplied it.",
  caseworker: {
    message: "Nothing says who told us this, or when: {place}.",
    fix: "Add who told us, and the day.",
  },
  check: ({ record }) => {
    const hits: Pointer[] = [];
    for (const visit of visits) {
      visit(record, (entry, pointer) => {
        if (typeof entry === "object" && entry !== null) hits.push(...gapsOfRecorded(entry, pointer));
      });
    }
    return hits;
  },
};

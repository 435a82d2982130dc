import { cite, placesOf } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { entryLists } from "./support/entry-lists.ts";

const idPlaces = ["/identity/people/*/id", ...entryLists.map((entry) => `${entry}/id`)];

const visits = idPlaces.map(placesOf);

/** Every id in the record belongs to one entry or person only. */
export const idsUnique: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/ids-unique",
  severity: "error",
  since: "1.0.0",
  statement: "Every id in the record belongs to one entry or person only.",
  why: "A link to an id that two entries share leads to either of them, so nobody can tell which evidence a decision rests on.",
  source: [cite("sendStandards")],
  reads: idPlaces,
  message: "The {place} is also the {related}.",
  fix: "Give one of the two entries another id, and change the links that mean it.",
  caseworker: {
    message: "Two entries have the same reference: {place} and {related}.",
    fix: "Give one of them another reference.",
  },
  check: ({ record }) => {
    const first = new Map<unknown, Pointer>();
    const hits: Hit[] = [];
    for (const visit of visits) {
      visit(record, (id, pointer) => {
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, pointer);
        else hits.push({ pointer, related: [earlier] });
      });
    }
    return hits;
  },
};

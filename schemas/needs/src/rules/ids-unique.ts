import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";

/** Every id of the record and where it is. */
const placesOf = (record: NeedsRecord, index: NeedsRecordIndex): (readonly [id: string, pointer: Pointer])[] => [
  ...(record.recordType === "matrix"
    ? [
        ...record.levels.map(({ id }, at) => [id, `/levels/${at}/id`] as const),
        ...record.ageBands.map(({ id }, at) => [id, `/ageBands/${at}/id`] as const),
      ]
    : []),
  ...index.cells.flatMap(({ pointer, entity }) => [
    [entity.id, `${pointer}/id`] as const,
    ...(entity.provision ?? []).map(({ id }, at) => [id, `${pointer}/provision/${at}/id`] as const),
  ]),
  ...index.crosswalks.map(({ pointer, entity }) => [entity.id, `${pointer}/id`] as const),
];

/** Every id in the record belongs to one entity only. */
export const idsUnique: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/ids-unique",
  severity: "error",
  since: "1.0.0",
  statement: "Every id in the record belongs to one entity only.",
  why: "A plan that cites an id of two cells cites either of them, and nobody can tell what was expected for the child.",
  source: [cite("sendStandards")],
  reads: [
    "/recordType",
    "/levels/*/id",
    "/ageBands/*/id",
    "/cells/*/id",
    "/cells/*/provision/*/id",
    "/crosswalks/*/id",
  ],
  message: "The {place} is also the {related}.",
  fix: "Give one of the two another id, and change what cites it.",
  caseworker: {
    message: "Two parts have the same short name: the {place} and the {related}.",
    fix: "Ask the publisher to give each its own.",
  },
  check: ({ record, index }) => {
    const first = new Map<string, Pointer>();
    return placesOf(record, index).flatMap(([id, pointer]) => {
      const earlier = first.get(id);
      if (earlier !== undefined) return [{ pointer, related: [earlier] }];
      first.set(id, pointer);
      return [];
    });
  },
};

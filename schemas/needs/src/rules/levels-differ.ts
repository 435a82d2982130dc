import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { hasAny } from "./support/has-any.ts";

/** What is seen in a learner differs from one level to the next. */
export const levelsDiffer: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/levels-differ",
  severity: "query",
  since: "1.0.0",
  statement: "What is seen in a learner differs from one level to the next.",
  why: "Where two levels read alike, what decides between them is something that the matrix does not say.",
  source: [cite("sendStandards")],
  reads: ["/cells/*/area", "/cells/*/subArea", "/cells/*/level", "/cells/*/ageBand", "/cells/*/descriptors/*"],
  message: "The {place} say the same as the {related} at another level.",
  fix: "Describe what tells the two levels apart.",
  caseworker: {
    message: "Two levels read the same: {place} and {related}.",
    fix: "Ask the publisher how they differ.",
  },
  check: ({ index }) => {
    const first = new Map<string, { readonly pointer: Pointer; readonly level: string }>();
    return index.cells.flatMap(({ pointer, entity }) => {
      if (!hasAny(entity.descriptors)) return [];
      const words = (entity.descriptors ?? []).map((text) => text.trim().toLowerCase());
      const key = JSON.stringify([entity.area, entity.subArea ?? "", entity.ageBand, words]);
      const place = `${pointer}/descriptors`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { pointer: place, level: entity.level });
      return earlier !== undefined && earlier.level !== entity.level
        ? [{ pointer: place, related: [earlier.pointer] }]
        : [];
    });
  },
};

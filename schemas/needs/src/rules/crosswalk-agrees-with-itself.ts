import { cite } from "@send-standards/common";
import type { Hit, Pointer, Rule } from "@send-standards/core";
import type { Located, NeedsRecordIndex } from "../record-index.ts";
import type { CrosswalkMapping, NeedsRecord } from "../types.ts";

/** A crosswalk says one thing of each code. */
export const crosswalkAgreesWithItself: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/crosswalk-agrees-with-itself",
  severity: "error",
  since: "1.0.0",
  statement: "A crosswalk says one thing of each code.",
  why: "Of a code that is said to be the same as another and to have no match, a program keeps one answer and nobody knows which.",
  source: [cite("sendStandards")],
  reads: [
    "/crosswalks/*/id",
    "/crosswalks/*/mappings/*/relation",
    "/crosswalks/*/mappings/*/from",
    "/crosswalks/*/mappings/*/to",
    "/crosswalks/*/unreached/*/codes/*",
  ],
  message: "{Place} does not agree with {related}.",
  fix: "Keep the one that is right. Only a code that is divided may have several mappings, all of them narrower.",
  caseworker: {
    message: "Two parts do not agree: {place} and {related}.",
    fix: "Ask the publisher which one is right.",
  },
  check: ({ index }) =>
    index.crosswalks.flatMap(({ pointer, entity, mappings }) => {
      const first = new Map<string, Located<CrosswalkMapping>>();
      const pairs = new Set<string>();
      const reached = new Map<string, Pointer>();
      const hits: Hit[] = [];
      for (const located of mappings) {
        const { entity: mapping, pointer: place } = located;
        const earlier = first.get(mapping.from);
        const pair = JSON.stringify([mapping.from, mapping.relation === "none" ? "" : mapping.to]);
        const isDivided = mapping.relation === "narrower" && earlier?.entity.relation === "narrower";
        if (earlier === undefined) first.set(mapping.from, located);
        else if (!isDivided || pairs.has(pair)) hits.push({ pointer: place, related: [earlier.pointer] });
        pairs.add(pair);
        if (mapping.relation !== "none") reached.set(mapping.to, place);
      }
      for (const [group, { codes }] of (entity.unreached ?? []).entries()) {
        for (const [at, code] of codes.entries()) {
          const way = reached.get(code);
          if (way !== undefined) hits.push({ pointer: `${pointer}/unreached/${group}/codes/${at}`, related: [way] });
        }
      }
      return hits;
    }),
};

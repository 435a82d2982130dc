import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { codesOf, codesOfReads } from "./support/codes-of.ts";

/** Every code of a crosswalk is in the taxonomy that the crosswalk names, where that is the record itself or one published with the standard. */
export const crosswalkCodesExist: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/crosswalk-codes-exist",
  severity: "error",
  since: "1.0.0",
  statement: "Every code of a crosswalk is in the taxonomy that the crosswalk names.",
  why: "A mapping to a code that does not exist loses the need on the way without anybody noticing.",
  source: [cite("sendStandards")],
  reads: [
    ...codesOfReads,
    "/crosswalks/*/from/taxonomyId",
    "/crosswalks/*/from/version",
    "/crosswalks/*/to/taxonomyId",
    "/crosswalks/*/to/version",
    "/crosswalks/*/mappings/*/relation",
    "/crosswalks/*/mappings/*/from",
    "/crosswalks/*/mappings/*/to",
    "/crosswalks/*/unreached/*/codes/*",
  ],
  message: "The {place} is not in the taxonomy that the crosswalk names.",
  fix: "Use a code of that taxonomy, or name the edition that has it.",
  caseworker: {
    message: "The {place} is not on the list that is named.",
    fix: "Ask the publisher which code was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "taxonomy") return [];
    return index.crosswalks.flatMap(({ pointer, entity, mappings }) => {
      const from = codesOf(entity.from, record);
      const to = codesOf(entity.to, record);
      return [
        ...mappings.flatMap(({ pointer: place, entity: mapping }) => [
          ...(from?.has(mapping.from) === false ? [`${place}/from`] : []),
          ...(mapping.relation !== "none" && to?.has(mapping.to) === false ? [`${place}/to`] : []),
        ]),
        ...(entity.unreached ?? []).flatMap(({ codes }, group) =>
          codes.flatMap((code, at) => (to?.has(code) === false ? [`${pointer}/unreached/${group}/codes/${at}`] : [])),
        ),
      ];
    });
  },
};

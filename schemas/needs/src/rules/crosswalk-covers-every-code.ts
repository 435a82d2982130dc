import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { codesOf, codesOfReads } from "./support/codes-of.ts";
import { isLocal } from "./support/is-local.ts";
import { isSameTaxonomy } from "./support/is-same-taxonomy.ts";

const leavesOut = (named: ReadonlySet<string>, codes: ReadonlySet<string> | undefined): boolean =>
  codes !== undefined && [...codes].some((code) => !named.has(code));

/** A crosswalk says what becomes of every code, and which codes nothing leads to. That the codes of a local taxonomy are mapped is a rule of its own. */
export const crosswalkCoversEveryCode: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/crosswalk-covers-every-code",
  severity: "query",
  since: "1.0.0",
  statement: "A crosswalk says what becomes of every code, and which codes nothing leads to.",
  why: "A code that a crosswalk passes over disappears, and with it the children who were counted under it.",
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
    "/extends/taxonomyId",
    "/prefix",
  ],
  message: "The {place} do not account for every code.",
  fix: "Map each code of the taxonomy that it starts from, or say none; and list each code that nothing leads to, with the reason.",
  caseworker: {
    message: "Some names are left out of the {place}.",
    fix: "Ask the publisher what becomes of them.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "taxonomy") return [];
    return index.crosswalks.flatMap(({ pointer, entity, mappings }) => {
      const isOwn = isLocal(record) && isSameTaxonomy(entity.from, record);
      const from = isOwn ? undefined : codesOf(entity.from, record);
      const to = codesOf(entity.to, record);
      const started = new Set(mappings.map(({ entity: mapping }) => mapping.from));
      const reached = new Set([
        ...mappings.flatMap(({ entity: mapping }) => (mapping.relation === "none" ? [] : [mapping.to])),
        ...(entity.unreached ?? []).flatMap(({ codes }) => codes),
      ]);
      return [
        ...(leavesOut(started, from) ? [`${pointer}/mappings`] : []),
        ...(leavesOut(reached, to) ? [`${pointer}/unreached`] : []),
      ];
    });
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { isLocal, isLocalReads } from "./support/is-local.ts";
import { isSameTaxonomy } from "./support/is-same-taxonomy.ts";

/** Every code of a local taxonomy is mapped to a code of another taxonomy. */
export const localCodeMapsToNationalCode: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/local-code-maps-to-national-code",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of a local taxonomy is mapped to a code of another taxonomy.",
  why: "A child with a local code alone is counted nowhere else, and the next council cannot read it.",
  source: [cite("sendStandards")],
  reads: [
    ...isLocalReads,
    "/taxonomyId",
    "/version",
    "/codes/*/code",
    "/crosswalks/*/from/taxonomyId",
    "/crosswalks/*/from/version",
    "/crosswalks/*/mappings/*/relation",
    "/crosswalks/*/mappings/*/from",
  ],
  message: "{Place} is mapped to no national code.",
  fix: "Map it in a crosswalk to the national code that comes nearest, and say what is lost.",
  caseworker: {
    message: "{Place} has no match in the national list.",
    fix: "Ask the publisher which national name is nearest.",
  },
  check: ({ record, index }) => {
    if (!isLocal(record)) return [];
    const mapped = new Set(
      index.crosswalks
        .filter(({ entity }) => isSameTaxonomy(entity.from, record))
        .flatMap(({ mappings }) => mappings.flatMap(({ entity }) => (entity.relation === "none" ? [] : [entity.from]))),
    );
    return index.codes.filter(({ entity }) => !mapped.has(entity.code)).map(({ pointer }) => pointer);
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord } from "../types.ts";
import { citedTaxonomies, citedTaxonomiesReads } from "./support/cited-taxonomies.ts";

/** What is in force is not built on a taxonomy that is a draft. */
export const draftTaxonomyNotInForce: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/draft-taxonomy-not-in-force",
  severity: "query",
  since: "1.0.0",
  statement: "What is in force is not built on a taxonomy that is a draft.",
  why: "A draft may change or never come; records that follow it early have to be redone, and mean nothing to others.",
  source: [cite("sendStandards"), cite("reformConsultation2026", undefined, false)],
  reads: ["/status", ...citedTaxonomiesReads],
  message: "The {place} is a draft, and this record is in force.",
  fix: "Build on the taxonomy that is in force, or make this a draft as well.",
  caseworker: {
    message: "It is in use, but built on a draft.",
    fix: "Ask the publisher to use the areas of need of the Code.",
  },
  check: ({ record }) =>
    record.status === "inForce"
      ? citedTaxonomies(record)
          .filter(({ taxonomy }) => taxonomy.status === "draft")
          .map(({ pointer }) => pointer)
      : [],
};

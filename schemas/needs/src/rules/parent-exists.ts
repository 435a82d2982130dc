import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { NeedsRecord } from "../types.ts";

/** The parent of every code is another code of the taxonomy that parents are from. */
export const parentExists: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/parent-exists",
  severity: "error",
  since: "1.0.0",
  statement: "The parent of every code is another code of the taxonomy that parents are from.",
  why: "A code whose parent is not there drops out of every overview by area.",
  source: [cite("sendStandards")],
  reads: ["/recordType", "/codes/*/code", "/codes/*/parent", "/parentTaxonomy/taxonomyId", "/parentTaxonomy/version"],
  message: "The {place} is not a code of the taxonomy that parents are from.",
  fix: "Use a code that is there, or name the taxonomy that parents are from.",
  caseworker: {
    message: "The {place} is not on any list that is named.",
    fix: "Ask the publisher which area was meant.",
  },
  check: ({ record, index }) => {
    if (record.recordType !== "taxonomy") return [];
    const taxonomy = record.parentTaxonomy === undefined ? record : findTaxonomy(record.parentTaxonomy);
    if (taxonomy === undefined) return [];
    const codes = new Set(taxonomy.codes.map(({ code }) => code));
    return index.codes.flatMap(({ pointer, entity: { code, parent } }) => {
      if (parent === undefined) return [];
      const isItself = taxonomy === record && parent === code;
      return codes.has(parent) && !isItself ? [] : [`${pointer}/parent`];
    });
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsRecordIndex } from "../record-index.ts";
import { findTaxonomy } from "../taxonomies/find-taxonomy.ts";
import type { NeedsRecord } from "../types.ts";
import { citedTaxonomies, citedTaxonomiesReads } from "./support/cited-taxonomies.ts";
import { isLocal } from "./support/is-local.ts";

const hasEnded = ({ validTo }: { readonly validTo?: string }, day: string): boolean =>
  validTo !== undefined && validTo < day;

/** Nothing is built on a taxonomy or a code that had ended before it began. Crosswalks of national taxonomies may lead back to older ones, for figures over several years. */
export const retiredCodeNotUsed: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/retired-code-not-used",
  severity: "query",
  since: "1.0.0",
  statement: "Nothing is built on a taxonomy or a code that had ended before it began.",
  why: "A retired code drops a child out of the figures that services are planned by.",
  source: [cite("sendStandards"), cite("sen2")],
  reads: [
    "/validFrom",
    "/publishedDate",
    ...citedTaxonomiesReads,
    "/prefix",
    "/crosswalks/*/to/taxonomyId",
    "/crosswalks/*/to/version",
    "/crosswalks/*/mappings/*/relation",
    "/crosswalks/*/mappings/*/to",
  ],
  message: "The {place} had been retired before this record began.",
  fix: "Use the code or taxonomy that took over. Behaviour difficulties of before 2014 are to be looked at again, not renamed.",
  caseworker: {
    message: "It uses a name that had been given up: {place}.",
    fix: "Look at the need again and choose a name in use now.",
  },
  check: ({ record, index, asOf }) => {
    const day = record.validFrom ?? record.publishedDate ?? asOf;
    const cited = citedTaxonomies(record)
      .filter(({ taxonomy }) => hasEnded(taxonomy, day))
      .map(({ pointer }) => pointer);
    if (!isLocal(record)) return cited;
    const mapped = index.crosswalks.flatMap(({ entity, mappings }) => {
      const taxonomy = findTaxonomy(entity.to);
      if (taxonomy === undefined) return [];
      const ended = hasEnded(taxonomy, day);
      const retired = new Set(taxonomy.codes.filter((code) => ended || hasEnded(code, day)).map(({ code }) => code));
      return mappings.flatMap(({ pointer, entity: mapping }) =>
        mapping.relation !== "none" && retired.has(mapping.to) ? [`${pointer}/to`] : [],
      );
    });
    return [...cited, ...mapped];
  },
};

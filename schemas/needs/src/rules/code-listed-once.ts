import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { Located, NeedsRecordIndex } from "../record-index.ts";
import type { NeedsRecord, TaxonomyCode } from "../types.ts";

const overlap = (one: TaxonomyCode, other: TaxonomyCode): boolean =>
  (one.validFrom ?? "") <= (other.validTo ?? "9999") && (other.validFrom ?? "") <= (one.validTo ?? "9999");

/** A taxonomy has every code once, or at different times. */
export const codeListedOnce: Rule<NeedsRecord, NeedsRecordIndex> = {
  id: "needs/code-listed-once",
  severity: "error",
  since: "1.0.0",
  statement: "A taxonomy has every code once, or at different times.",
  why: "A code with two meanings at the same time says neither.",
  source: [cite("sendStandards")],
  reads: ["/codes/*/code", "/codes/*/validFrom", "/codes/*/validTo"],
  message: "The {place} is also the {related}, at the same time.",
  fix: "Give one of the two another code, or end the first before the second begins.",
  caseworker: {
    message: "One code means two things: {place} and {related}.",
    fix: "Ask the publisher which one is right.",
  },
  check: ({ index }) => {
    const earlier = new Map<string, Located<TaxonomyCode>[]>();
    return index.codes.flatMap((located) => {
      const same = earlier.get(located.entity.code) ?? [];
      earlier.set(located.entity.code, [...same, located]);
      const other = same.find(({ entity }) => overlap(entity, located.entity));
      return other === undefined ? [] : [{ pointer: `${located.pointer}/code`, related: [`${other.pointer}/code`] }];
    });
  },
};

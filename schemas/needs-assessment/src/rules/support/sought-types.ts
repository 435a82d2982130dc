import type { AdviceTypeCode } from "@send-standards/common";
import type { NeedsAssessment } from "../../types.ts";

/** What `soughtTypes` reads. */
export const soughtReads = [
  "/advice/*/type",
  "/advice/*/contributors/*/type",
  "/sufficiency/*/evidenceRef",
  "/sufficiency/*/adviceType",
  "/sufficiency/*/authorAgreed",
  "/sufficiency/*/authorityAgreed",
  "/sufficiency/*/familyAgreed",
] as const;

/**
 * Returns the kinds of advice that were sought or are used again: those on the list of advice, also where a body had
 * nothing to say or several people wrote one report, and those for which evidence is agreed to be sufficient.
 */
export const soughtTypes = ({ advice, sufficiency }: NeedsAssessment): ReadonlySet<AdviceTypeCode | undefined> =>
  new Set([
    ...(advice ?? []).flatMap(({ type, contributors }) => [type, ...(contributors ?? []).map((one) => one.type)]),
    ...(sufficiency ?? [])
      .filter((one) => one.authorAgreed === true && one.authorityAgreed === true && one.familyAgreed === true)
      .map((one) => one.adviceType),
  ]);

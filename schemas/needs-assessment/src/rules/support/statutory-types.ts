import type { AdviceTypeCode } from "@send-standards/common";

/**
 * The kinds of advice of which every assessment has one: paragraphs (b) to (e) of regulation 6(1), each with what
 * counts as it.
 */
export const statutoryTypes: readonly (readonly AdviceTypeCode[])[] = [
  ["educational", "qualifiedSensoryTeacher", "ministryOfDefence"],
  ["medical"],
  ["psychological"],
  ["socialCare"],
];

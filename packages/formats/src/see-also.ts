import { describePointer, type Finding, type RelatedRecord } from "@send-standards/core";
import { displayFile } from "./unjudged.ts";

const placeOf = ({ file, record, line, pointer }: RelatedRecord, from: string | undefined): string => {
  const where = [
    ...(file === undefined || (file === from && record !== undefined) ? [] : [displayFile(file)]),
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(", ");
  return `${where} (${describePointer(pointer)})`;
};

/**
 * Returns where in other records a reader finds what a finding is about: "See record 12, line 340 (status)." Nothing where it is
 * about one record.
 */
export const seeAlso = ({ relatedRecords = [], file }: Finding): string | undefined =>
  relatedRecords.length === 0 ? undefined : `See ${relatedRecords.map((one) => placeOf(one, file)).join("; ")}.`;

/** Returns the message of a finding and where else to look, for formats that have one text for both. */
export const messageOf = (finding: Finding): string => [finding.message, seeAlso(finding) ?? []].flat().join(" ");

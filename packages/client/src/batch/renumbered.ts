import type { Finding } from "../schemas.ts";

interface Place {
  readonly record?: number;
  readonly line?: number;
}

/** A record is a line of its own, whatever else was sent between them. */
const moved = <Kind extends Place>(place: Kind, before: number): Kind => {
  if (place.record === undefined) return place;
  const record = place.record + before;
  return { ...place, record, ...(place.line === undefined ? {} : { line: record }) };
};

/** Returns a finding as one of the whole batch. @param before how many records were sent before those of its request. */
export const renumbered = (finding: Finding, before: number): Finding => {
  const { relatedRecords, ...rest } = moved(finding, before);
  return relatedRecords === undefined
    ? rest
    : { ...rest, relatedRecords: relatedRecords.map((place) => moved(place, before)) };
};

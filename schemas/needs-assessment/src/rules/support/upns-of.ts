import type { Pointer } from "@send-standards/core";
import type { NeedsAssessment } from "../../types.ts";

/** What `upnsOf` reads. */
export const upnReads = ["/child/identifiers/upn", "/child/identifiers/formerUpns/*"] as const;

/** Returns every unique pupil number of the record with its place, the present one first. */
export const upnsOf = ({ child: { identifiers } }: NeedsAssessment): readonly (readonly [Pointer, string])[] => [
  ...(identifiers?.upn === undefined ? [] : [["/child/identifiers/upn", identifiers.upn] as const]),
  ...(identifiers?.formerUpns ?? []).map((upn, at) => [`/child/identifiers/formerUpns/${at}`, upn] as const),
];

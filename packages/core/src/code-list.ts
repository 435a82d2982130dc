/**
 * How a code list may grow.
 *
 * - `closed`: fixed by law or by meaning; a receiver may branch on it.
 * - `extensible`: codes may be added in a minor version; an unknown code has the stated fallback.
 * - `open`: local codes with a registered prefix are allowed beside the listed ones.
 * - `external`: kept by somebody else; a dated snapshot is published and membership is a rule.
 */
export type CodeListMode = "closed" | "extensible" | "open" | "external";

/** One code of a list. */
export interface Code {
  /** The code as records carry it; always a string. */
  readonly code: string;
  /** What the code is called. */
  readonly label: string;
  /** What the code means, where the label does not say it all. */
  readonly definition?: string;
  /** First day of use, ISO 8601 date, inclusive. Absent: since the list began. */
  readonly validFrom?: string;
  /** Last day of use, ISO 8601 date, inclusive. Absent: still in use. */
  readonly validTo?: string;
  /** Codes that took over from this one. */
  readonly successors?: readonly string[];
}

/** A dated list of codes, published with the standard that uses it. */
export interface CodeList {
  /** Kebab-case id, unique in the project: "sen-type". */
  readonly id: string;
  readonly title: string;
  readonly mode: CodeListMode;
  /** What a receiver does with a code that it does not know. Absent for closed lists only. */
  readonly fallback?: string;
  /** Who publishes the list, or what it was derived from. */
  readonly source: string;
  /** The edition of the source, or the date of the snapshot. */
  readonly version: string;
  /** Where the source can be read. */
  readonly url?: string;
  /** Whether the codes were seen in a transcription of the official source. */
  readonly verified: boolean;
  readonly codes: readonly Code[];
}

/** Returns the code's entry where `code` is on the list and in use on `date` (ISO 8601), else `undefined`. */
export const findCode = (list: CodeList, code: string, date?: string): Code | undefined =>
  list.codes.find(
    (entry) =>
      entry.code === code &&
      (date === undefined ||
        ((entry.validFrom === undefined || entry.validFrom <= date) &&
          (entry.validTo === undefined || date <= entry.validTo))),
  );

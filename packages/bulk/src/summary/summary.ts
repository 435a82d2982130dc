import type { Severity, Source } from "@send-standards/core";

/** One rule with what it found. */
export interface RuleSummary {
  /** Id of the rule, of a standard or one that holds for every input. */
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Records that have any. */
  readonly records: number;
  /** What the rule asks for. */
  readonly statement: string;
  /** Why it matters. */
  readonly why?: string;
  /** Where it comes from: the strongest source, where it has several. */
  readonly source?: Source;
  /** Page that explains it, https. */
  readonly help?: string;
}

/** How far one part of a standard is filled in, in how many records. */
export interface PartSummary {
  /** "ehc-plan". */
  readonly standard: string;
  readonly version: string;
  /** Letter of a section, or name of a property. */
  readonly part: string;
  readonly filled: number;
  /** Says why it is empty. */
  readonly nil: number;
  readonly empty: number;
}

/** A record by where it is; never by an id. */
export interface RecordReference {
  readonly file: string;
  /** 1-based; absent where the file is one record. */
  readonly record?: number;
  /** 1-based line on which the record begins. */
  readonly line?: number;
}

/**
 * What a run found, added up. Published as `summary.schema.json`. It says nothing of how long the run took, so that the same
 * records judged on the same day by the same program give the same summary, byte for byte.
 */
export interface Summary {
  readonly summaryVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601 date. */
  readonly asOf: string;
  readonly inputs: {
    readonly files: number;
    /** Bytes of them; of archives and compressed files, as far as they say so. */
    readonly bytes: number;
    readonly records: number;
    /** Records that an earlier report had judged and that are the same still. */
    readonly unchanged: number;
  };
  /** The standards that records were held against, by id and version, and how many were. */
  readonly standards: readonly { readonly id: string; readonly version: string; readonly records: number }[];
  /** Findings by severity; those about a file as a whole are among them. */
  readonly counts: { readonly error: number; readonly query: number; readonly advice: number };
  /** Rules that ran on a record, and how often one passed over a record because what it reads is unsound. */
  readonly rules: { readonly ran: number; readonly skipped: number; readonly found: readonly RuleSummary[] };
  /**
   * How many of the records that were held against a standard have from `from` to `to` findings; `to` is absent where there is
   * no end. Findings of rules about several records are counted in `counts` and `rules`, and neither here nor in `worst`.
   */
  readonly findingsPerRecord: readonly { readonly from: number; readonly to?: number; readonly records: number }[];
  /** How far each part of each standard is filled in: standard by standard, in the order of its parts. */
  readonly completeness: readonly PartSummary[];
  /** At most ten records with the most errors, then queries, then advice. */
  readonly worst: readonly (RecordReference & {
    readonly error: number;
    readonly query: number;
    readonly advice: number;
  })[];
  /** What was not judged: how many records by why, and the first of them; files that were not read to their end; work that failed. */
  readonly unjudged: {
    readonly records: readonly { readonly problem: string; readonly text: string; readonly records: number }[];
    readonly first: readonly (RecordReference & { readonly problem: string })[];
    readonly files: readonly { readonly file: string; readonly text: string }[];
    /** Parts of the input whose work failed for good, as bytes of a file. */
    readonly missing: readonly { readonly file: string; readonly start: number; readonly end: number }[];
  };
  /** `false` where something was not judged to its end. */
  readonly complete: boolean;
}

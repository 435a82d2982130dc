import type { Finding } from "./finding.ts";

/** A rule that did not run on a record, and why. */
export interface SkippedRule {
  readonly rule: string;
  /** File of the record, where there is one. */
  readonly file?: string;
  /** 1-based number of the record in its file; absent where the file is one record. */
  readonly record?: number;
  /** The structural finding that stood in its way: its rule id and pointer. */
  readonly because: string;
}

/** How many findings of each severity; `noted` are queries and advice that a note explains, counted nowhere else. */
export interface Counts {
  readonly error: number;
  readonly query: number;
  readonly advice: number;
  readonly noted: number;
}

/** What a validation found. Published as `report.schema.json`. */
export interface Report {
  readonly reportVersion: 1;
  /** The program that made it. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The day on which the records were judged, ISO 8601 date. */
  readonly asOf: string;
  /** What was read; `records` counts every record that was reached, sound or not. */
  readonly inputs: readonly { readonly file: string; readonly records: number }[];
  /** The standards that records were held against, with the snapshots of external code lists used. */
  readonly standards: readonly {
    readonly id: string;
    readonly version: string;
    readonly codeLists: readonly { readonly id: string; readonly version: string }[];
  }[];
  readonly counts: Counts;
  /** `ran` is the number of rules of the standards that ran on at least one record. */
  readonly rules: { readonly ran: number; readonly skipped: readonly SkippedRule[] };
  /** In the order file, record, position, rule. */
  readonly findings: readonly Finding[];
  /** `false` where something could not be judged to its end; a finding then says why. */
  readonly complete: boolean;
}

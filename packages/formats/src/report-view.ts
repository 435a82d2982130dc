import type { Finding, Report, Severity } from "@send-standards/core";
import type { RulePage } from "./rule-book/rule-page.ts";
import type { Unjudged } from "./unjudged.ts";

/** What a formatter is given: the report, and what a reader needs beside it. */
export interface ReportView {
  readonly report: Report;
  /** Pages of the rule book by rule id, at least for every rule that has a finding. */
  readonly rules: ReadonlyMap<string, RulePage>;
  /** Records that were held against nothing, and files that could not be read. */
  readonly unjudged: readonly Unjudged[];
  /** From which severity on a finding makes the command fail. */
  readonly failOn: Severity | "never";
}

/** How a report is written, where the format leaves a choice. */
export interface FormatOptions {
  /** Whether severities have colours. */
  readonly colour: boolean;
  /** Characters in a line of prose. */
  readonly width: number;
  /** How many findings are shown to people; counts are always of all. */
  readonly maxFindings: number;
  /** Folder that paths are relative to where a format asks for URIs. */
  readonly folder: string;
  /** Returns the value that a finding is about, where the user asked for values. */
  readonly shownValue: (finding: Finding) => string | undefined;
}

/** Writes a report, piece by piece. Pure. */
export type Formatter = (view: ReportView, options: FormatOptions) => Iterable<string>;

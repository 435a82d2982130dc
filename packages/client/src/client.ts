import type { BatchItem } from "./batch/batch-item.ts";
import type { BatchOptions } from "./batch/batch-options.ts";
import type { RecordSource } from "./batch/record-source.ts";
import type { CallOptions } from "./call-options.ts";
import type { RecordInput } from "./record-input.ts";
import type { ReportFormat } from "./report-format.ts";
import type { CodeConversion, ConvertedCodes, Report, RuleHits, StandardList } from "./schemas.ts";
import type { SearchOptions } from "./search-options.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** What became of one record. */
export interface Validation {
  /** "fail" where a finding is at or above the severity that `failOn` names. */
  readonly outcome: "pass" | "fail";
  readonly report: Report;
}

/** What became of one record, with the report as text. */
export interface WrittenValidation {
  /** "fail" where a finding is at or above the severity that `failOn` names. */
  readonly outcome: "pass" | "fail";
  readonly text: string;
}

/**
 * A service that can be asked. Every function throws `ServiceProblemError` where the service answers with a problem, `NoAnswerError`
 * where it cannot be reached, and the reason of the signal where that ends the call.
 */
export interface Client {
  /** Judges one record. A record with findings is an answer, and not an error. */
  readonly validate: (record: RecordInput, options?: ValidateOptions) => Promise<Validation>;
  /** Judges one record, and returns the report in another form than JSON. */
  readonly validateAs: (
    format: ReportFormat,
    record: RecordInput,
    options?: ValidateOptions,
  ) => Promise<WrittenValidation>;
  /**
   * Judges any number of records, and yields an item for each, in order, while they are sent; the last item is the summary. Records are
   * taken from their source no faster than items are asked for. Leaving the loop stops the work.
   *
   * @throws {BatchIncompleteError} after the items that there are, where the batch was not judged to its end.
   */
  readonly validateBatch: (records: RecordSource, options?: BatchOptions) => AsyncGenerator<BatchItem, void, undefined>;
  /** Returns the standards with their versions. */
  readonly standards: (options?: CallOptions) => Promise<StandardList>;
  /** Returns rules by standard, section, severity and word. */
  readonly rules: (options?: SearchOptions) => Promise<RuleHits>;
  /** Returns codes of one taxonomy of needs in another, with everything that is lost. */
  readonly convertCodes: (conversion: CodeConversion, options?: CallOptions) => Promise<ConvertedCodes>;
  /** Returns the JSON Schema of a version; "1.0" is the latest of that line. */
  readonly schema: (
    standard: string,
    version: string,
    options?: CallOptions,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

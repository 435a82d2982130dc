import type { Severity } from "@send-standards/core";

/** What `send-standards bulk` was asked to do. */
export interface BulkOptions {
  /** Files and folders, as they were typed; none where a run is taken up again. */
  readonly paths: readonly string[];
  readonly output: string;
  readonly standard: string | undefined;
  /** ISO 8601 date; absent where none was typed. */
  readonly asOf: string | undefined;
  readonly failOn: Severity | "never";
  readonly format: "text" | "json";
  readonly withSets: boolean;
  readonly resume: boolean;
  readonly remember: boolean;
  /** Folder of an earlier report. */
  readonly since: string | undefined;
  readonly threads: number | undefined;
  /** Megabytes of records that are judged at a time. */
  readonly partMegabytes: number | undefined;
}

export type { BatchEnd, BatchInput, BatchItem, BatchRecord } from "./batch/batch-item.ts";
export type { BatchOptions } from "./batch/batch-options.ts";
export type { RecordSource } from "./batch/record-source.ts";
export type { CallOptions } from "./call-options.ts";
export type { Client, Validation, WrittenValidation } from "./client.ts";
export type { ClientAuth, ClientOptions } from "./client-options.ts";
export { createClient } from "./create-client.ts";
export { BatchIncompleteError } from "./errors/batch-incomplete-error.ts";
export { NoAnswerError } from "./errors/no-answer-error.ts";
export type { ProblemName } from "./errors/problem-name.ts";
export { type ProblemMembers, ServiceProblemError } from "./errors/service-problem-error.ts";
export type { RecordInput } from "./record-input.ts";
export type { ReportFormat } from "./report-format.ts";
export type {
  BatchSummary,
  CodeConversion,
  ConvertedCodes,
  Finding,
  Report,
  RuleHits,
  StandardList,
} from "./schemas.ts";
export type { SearchOptions } from "./search-options.ts";
export type { ValidateOptions } from "./validate-options.ts";

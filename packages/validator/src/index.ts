export { defaultLimits, type Limits } from "./guard.ts";
export { inputFinding, type Judgement } from "./judge.ts";
export { nodeAt } from "./outline.ts";
export { createReportBuilder, type ReportBuilder, type ReportOptions } from "./report-builder.ts";
export { type StandardSchema, type StandardSchemaIssue, toStandardSchema } from "./standard-schema.ts";
export {
  addPosition,
  createRecordSplitter,
  type InputProblem,
  type ParsedInput,
  type Position,
  parseInput,
  type RecordText,
} from "./text/index.ts";
export { createValidator, type ValidateOptions, type Validator, type ValidatorOptions } from "./validator.ts";

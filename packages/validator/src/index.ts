export { caseworkerMessages } from "./caseworker-messages.ts";
export { type CheckSetOptions, checkSet } from "./check-set.ts";
export type { Ground, Obstacle } from "./ground.ts";
export { defaultLimits, type Limits } from "./guard.ts";
export { inputFinding, type Judgement } from "./judge.ts";
export { createKeyedHash, type HashKey, randomHashKey } from "./keyed-hash.ts";
export {
  createNoteBook,
  isWritten,
  type Note,
  type NoteBook,
  type NoteBookOptions,
  type NoteFate,
  type NoteOutcome,
  type NotesProblem,
  type ParsedNotes,
  type PlacedNote,
  parseNotes,
  type Unchecked,
} from "./notes/index.ts";
export { nodeAt } from "./outline.ts";
export { createReportBuilder, type ReportBuilder, type ReportOptions } from "./report-builder.ts";
export {
  createSetCheck,
  defaultMostFacts,
  type SetCheck,
  type SetCheckOptions,
  type SetJudgement,
} from "./set-check.ts";
export { type SetFacts, type SetRuleFamily, setRuleFamilies, takeFacts } from "./set-facts.ts";
export {
  type PlacedRecord,
  type RecordPlace,
  type RecordSpot,
  type SetContext,
  type SetFound,
  setFinding,
} from "./set-findings.ts";
export { type GroupHit, judgeSetGroup, type MemberSpot, type SetEntry } from "./set-group.ts";
export { type StandardSchema, type StandardSchemaIssue, toStandardSchema } from "./standard-schema.ts";
export {
  addPosition,
  checkRead,
  createRecordSplitter,
  type InputProblem,
  locate,
  type ParsedInput,
  type Position,
  parseInput,
  type ReadInput,
  type RecordText,
  readInput,
} from "./text/index.ts";
export {
  createLazyValidator,
  createValidator,
  type JudgeOptions,
  type LazyValidator,
  type ValidateOptions,
  type Validator,
  type ValidatorOptions,
} from "./validator.ts";

export { BulkUsageError } from "./bulk-usage-error.ts";
export { createJudge, type Judge, type JudgeOptions, type Outcome } from "./judge/create-judge.ts";
export { createFindValidator, type FindValidator, type FoundValidator } from "./judge/find-validator.ts";
export { problemFinding } from "./judge/problem-finding.ts";
export type { ArchiveMember, InputObject, ObjectForm, Piece, Plan, Shard } from "./plan/plan.ts";
export { planShards } from "./plan/plan-shards.ts";
export {
  createShardPool,
  type ShardDone,
  ShardFailure,
  type ShardPool,
  type ShardPoolOptions,
} from "./pool/create-shard-pool.ts";
export type { LocalToolboxOptions } from "./pool/local-toolbox.ts";
export { serveShards } from "./pool/serve-shards.ts";
export { workerFailure } from "./pool/worker-failure.ts";
export { type ReduceOptions, reduce, reportFiles, verdictsName } from "./reduce/reduce.ts";
export type { DescribeRule, RuleFacts } from "./reduce/rule-facts.ts";
export { createPlan, type PlanOptions } from "./run/create-plan.ts";
export { clearRun, loadPlan, openShards, runFolderName, storePlan } from "./run/run-files.ts";
export { type RunProgress, runShards } from "./run/run-shards.ts";
export { createRunShard, type RunShard, type ShardTools } from "./shard/run-shard.ts";
export type { ShardResult } from "./shard/shard-result.ts";
export { type ShardTask, taskOf } from "./shard/shard-task.ts";
export type { EarlierSource } from "./since/earlier-verdicts.ts";
export { loadVerdictTable, readVerdictsHeader, type VerdictsHeader } from "./since/verdict-file.ts";
export { createFileReader } from "./source/file-reader.ts";
export { formOfName } from "./source/form-of-name.ts";
export type { InputListing, UnreadableInput } from "./source/input-listing.ts";
export { listObjects } from "./source/list-objects.ts";
export { ObjectProblem, type ObjectProblemKind, type ObjectReader } from "./source/object-reader.ts";
export { freeStreamBytes, largestRatio } from "./source/unpack-limits.ts";
export { createFolderStore, type FolderStoreOptions } from "./store/folder-store.ts";
export type { ResultStore } from "./store/result-store.ts";
export { formatSummaryHtml } from "./summary/format-summary-html.ts";
export { formatSummaryText } from "./summary/format-summary-text.ts";
export type { PartSummary, RecordReference, RuleSummary, Summary } from "./summary/summary.ts";
export type { SummaryTextOptions } from "./summary/text/text-layout.ts";

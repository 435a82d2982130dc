import {
  createFileReader,
  createShardPool,
  loadVerdictTable,
  openShards,
  type Plan,
  reduce,
  reportFiles,
  runShards,
  ShardFailure,
  type Summary,
  storePlan,
} from "@send-standards/bulk";
import { isSystemError, printable } from "@send-standards/core";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { describeFileError, FileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { toolName, toolVersion } from "../tool.ts";
import type { BulkOptions } from "./bulk-options.ts";
import { createDescribeRule } from "./describe-rule.ts";
import { removeVerdicts } from "./earlier-report.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { goOnCommand } from "./go-on-command.ts";
import { newPlan } from "./new-plan.ts";
import { planToResume } from "./plan-to-resume.ts";
import { printSummary } from "./print-summary.ts";
import { openRunFolder, type RunFolder } from "./run-folder.ts";
import { createRunProgress } from "./run-progress.ts";

/** Returns what `work` does. @throws {FileError} where the system does not let it write. */
const writing = async <Result>(output: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? new FileError(describeFileError("write the report into", output, error)) : error;
  }
};

const preparePlan = async (run: RunFolder, options: BulkOptions, io: Io): Promise<Plan> => {
  await run.refuseInUse();
  if (options.resume) {
    const plan = await planToResume(run.work, options);
    await run.claim();
    await run.tidy();
    return plan;
  }
  const plan = await newPlan(options, io);
  await run.clear();
  await storePlan(run.work, plan);
  await run.claim();
  return plan;
};

const judgeAll = async (plan: Plan, run: RunFolder, { threads }: BulkOptions, io: Io): Promise<void> => {
  const open = await openShards(run.work, plan);
  const earlier =
    plan.since === undefined || open.length === 0
      ? undefined
      : { file: plan.since, table: (await loadVerdictTable(plan.since)).memory };
  const pool = createShardPool({ options: { ...run.options, earlier }, threads });
  try {
    await runShards(plan, open, pool, createRunProgress(io));
  } finally {
    await pool.close();
    io.progress("");
  }
};

const summarise = async (plan: Plan, run: RunFolder): Promise<Summary> => {
  return await reduce(plan, {
    store: run.work,
    report: run.report,
    reader: createFileReader(),
    tool: { name: toolName, version: toolVersion() },
    describeRule: createDescribeRule(),
    missing: [],
  });
};

/**
 * Judges files in parts on every core, and writes the report into a folder. Broken off, it leaves there what takes it up again.
 *
 * @throws {UsageError} where it was asked for something that cannot be.
 * @throws {FileError} where the report cannot be written.
 */
export const runBulk = async (options: BulkOptions, io: Io): Promise<ExitCode> => {
  const { output } = options;
  const run = openRunFolder(output);
  const plan = await writing(output, () => preparePlan(run, options, io));
  for (const { text } of plan.unreadable) io.complain(`${toolName}: ${text}`);
  const kept = `What is done is kept in ${printable(output)}; go on with ${goOnCommand(output)}`;
  const stopListening = io.onInterrupt(() => io.complain(`${toolName}: broken off. ${kept}`));
  try {
    await judgeAll(plan, run, options, io);
    const summary = await writing(output, () => summarise(plan, run));
    stopListening();
    await writing(output, async () => {
      await run.clear();
      if (!plan.remember) await removeVerdicts(output);
    });
    await printSummary(summary, options, io);
    io.complain(`The report is in ${printable(output)}: ${Object.values(reportFiles).join(", ")}.`);
    return exitCodeOf(summary, options.failOn);
  } catch (error) {
    if (error instanceof FileError) throw new FileError(`${error.message}. ${kept}`);
    if (!(error instanceof ShardFailure)) throw error;
    const piece = plan.shards[error.shard]?.pieces[0];
    const file = plan.objects[piece?.object ?? -1]?.name ?? "";
    const told = `the work stopped at ${printable(file)}: ${error.message}. ${kept}`;
    if (!error.isOwnMistake) throw new FileError(told);
    io.complain(`${toolName}: ${told}`);
    return exitCodes.bug;
  } finally {
    stopListening();
  }
};

import { clearRun, createPlan, loadPlan, type Plan, reportFiles, type Summary, storePlan } from "@send-standards/bulk";
import { formatNumber, printable, todayInLondon } from "@send-standards/core";
import type { Place, RunProgress, RunQueue } from "@send-standards/queue";
import type { BulkOptions } from "../bulk/bulk-options.ts";
import { exitCodeOf } from "../bulk/exit-code-of.ts";
import { partBytes } from "../bulk/new-plan.ts";
import { printSummary } from "../bulk/print-summary.ts";
import { ruleSet } from "../bulk/rule-set.ts";
import type { ExitCode } from "../exit-code.ts";
import { FileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { standardFrom } from "../standard-option.ts";
import { toolName } from "../tool.ts";
import { UsageError } from "../usage-error.ts";
import { loadQueue, type QueuePackage } from "./load-queue.ts";
import { openRunQueue } from "./open-run-queue.ts";
import { queueAddress } from "./queue-address.ts";

const newPlan = async (options: BulkOptions, { listShared }: QueuePackage, io: Io): Promise<Plan> => {
  const { paths, standard, withSets } = options;
  if (paths.length === 0) throw new UsageError("name the files, folders or s3:// places to check");
  if (options.since !== undefined || options.remember) {
    throw new UsageError("--remember and --since do not go with --queue: they need the report on this machine");
  }
  const entry = standard === undefined ? undefined : await standardFrom(standard);
  return createPlan({
    listing: await listShared(paths),
    ruleSet: ruleSet(),
    asOf: options.asOf ?? todayInLondon(io.now()),
    withSets,
    remember: false,
    standard: entry === undefined ? undefined : `${entry.id}@${entry.version}`,
    shardBytes: partBytes(options),
  });
};

/** Returns the plan of a run that was handed in before. @throws {UsageError} where there is none. */
const planOf = async ({ work }: Place, { output }: BulkOptions): Promise<Plan> => {
  const plan = await loadPlan(work);
  if (plan === undefined) {
    throw new UsageError(`${printable(output)} holds no run that is not finished; leave out --resume`);
  }
  return plan;
};

/** Hands in a new run, or what failed of one that was handed in before; returns its name. */
const handIn = async (queue: RunQueue, plan: Plan, isResumed: boolean, io: Io): Promise<string> => {
  const { run, added } = await queue.submit(plan);
  if (isResumed && !added) {
    const { waiting, active } = await queue.progress(run);
    const again = waiting + active === 0 ? await queue.retry(run) : 0;
    if (again > 0) io.complain(`${toolName}: ${formatNumber(again)} parts that failed are tried again.`);
  }
  return run;
};

const showProgress = (progress: RunProgress): string => {
  const { completed, failed, active, shards } = progress;
  const parts = [`${formatNumber(completed)} of ${formatNumber(shards)} parts`, `${formatNumber(active)} at work`];
  if (failed > 0) parts.push(`${formatNumber(failed)} failed`);
  return parts.join(", ");
};

const readSummary = async ({ report }: Place): Promise<Summary> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of report.read(reportFiles.summary)) chunks.push(Uint8Array.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString());
};

/**
 * Hands a run in to a queue, waits until workers have judged it and put the report together, and prints its summary. Whoever
 * stops waiting stops nothing else; `--resume` waits on, and hands in again what failed.
 *
 * @throws {UsageError} where it was asked for something that cannot be.
 * @throws {FileError} where the queue cannot be reached, or the report could not be put together.
 */
export const runQueued = async (typed: string, options: BulkOptions, io: Io): Promise<ExitCode> => {
  const { output, resume } = options;
  const queuePackage = await loadQueue();
  const place = queuePackage.openPlace(output);
  const queue = await openRunQueue(queuePackage, queueAddress(typed, io));
  try {
    const plan = resume ? await planOf(place, options) : await newPlan(options, queuePackage, io);
    if (!resume) {
      await clearRun(place.work);
      await storePlan(place.work, plan);
    }
    for (const { text } of plan.unreadable) io.complain(`${toolName}: ${text}`);
    const run = await handIn(queue, plan, resume, io);
    const { missing } = await queue.waitFor(run, { onProgress: (progress) => io.progress(showProgress(progress)) });
    io.progress("");
    const summary = await readSummary(place);
    if (missing.length === 0) await clearRun(place.work);
    else {
      const again = `${toolName} bulk --resume --queue … --output ${printable(output)}`;
      io.complain(
        `${toolName}: ${formatNumber(missing.length)} parts failed and are missing; try them again with ${again}`,
      );
    }
    await printSummary(summary, options, io);
    io.complain(`The report is in ${printable(output)}: ${Object.values(reportFiles).join(", ")}.`);
    return exitCodeOf(summary, options.failOn);
  } catch (error) {
    if (error instanceof queuePackage.QueueProblem) throw new FileError(error.message);
    throw error;
  } finally {
    io.progress("");
    await queue.close();
    place.close();
  }
};

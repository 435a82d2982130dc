import { dirname } from "node:path";
import { type InputListing, loadPlan, type Plan, planShards, type ResultStore } from "@send-standards/bulk";
import { printable } from "@send-standards/core";
import { UsageError } from "../usage-error.ts";
import type { BulkOptions } from "./bulk-options.ts";
import { earlierReport, verdictsOf } from "./earlier-report.ts";
import { listInputs } from "./list-inputs.ts";
import { partBytes } from "./new-plan.ts";
import { ruleSet } from "./rule-set.ts";
import { standardName } from "./standard-name.ts";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameObjects = (plan: Plan, { objects, unreadable }: InputListing): boolean =>
  same([plan.objects, plan.unreadable], [objects, unreadable]);

/** Yields the options that were typed and ask for something else than the plan does. */
const otherOptions = async function* (plan: Plan, options: BulkOptions): AsyncGenerator<string> {
  const { asOf, standard, withSets, remember, since } = options;
  if (asOf !== undefined && asOf !== plan.asOf) yield "--as-of";
  if (standard !== undefined && (await standardName(standard)) !== plan.standard) yield "--standard";
  if (!withSets && plan.withSets) yield "--no-sets";
  if (remember && !plan.remember) yield "--remember";
  if (since !== undefined && verdictsOf(since) !== plan.since) yield "--since";
  const shardBytes = partBytes(options);
  if (shardBytes !== undefined && !same(planShards(plan.objects, { shardBytes }), plan.shards)) yield "--part-size";
};

/** Returns the plan of a run that was broken off. @throws {UsageError} where it cannot be taken up again. */
export const planToResume = async (store: ResultStore, options: BulkOptions): Promise<Plan> => {
  const { paths, output } = options;
  const plan = await loadPlan(store);
  const folder = printable(output);
  if (plan === undefined) throw new UsageError(`${folder} holds no run that was broken off; leave out --resume`);
  const anew = "begin it anew without --resume";
  if (plan.ruleSet !== ruleSet()) {
    throw new UsageError(`the run in ${folder} was begun by another version of this program; ${anew}`);
  }
  if (paths.length > 0 && !sameObjects(plan, await listInputs(paths, output))) {
    throw new UsageError(`the run in ${folder} was begun with other files, or they have changed since; ${anew}`);
  }
  for await (const option of otherOptions(plan, options)) {
    throw new UsageError(`the run in ${folder} was begun without this ${option}; leave it out, or ${anew}`);
  }
  // What it took verdicts from may have been written anew meanwhile.
  if (plan.since !== undefined) await earlierReport(dirname(plan.since), plan.standard, plan.asOf);
  return plan;
};

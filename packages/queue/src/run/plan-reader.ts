import { loadPlan, type Plan, type ResultStore } from "@send-standards/bulk";
import { runId } from "./run-id.ts";

/**
 * Returns a function that reads the plan of a run from the store: `undefined` where there is none, or that of another run. The name
 * of a run is the hash of its plan, so a plan that was changed meanwhile is not taken for it. The last plan is kept.
 */
export const createPlanReader = (store: ResultStore): ((run: string) => Promise<Plan | undefined>) => {
  let last: { readonly run: string; readonly plan: Plan } | undefined;
  return async (run) => {
    if (last?.run === run) return last.plan;
    const plan = await loadPlan(store);
    if (plan === undefined || runId(plan) !== run) return undefined;
    last = { run, plan };
    return plan;
  };
};

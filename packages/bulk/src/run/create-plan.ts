import { randomHashKey } from "@send-standards/validator";
import type { Plan } from "../plan/plan.ts";
import { planShards } from "../plan/plan-shards.ts";
import type { InputListing } from "../source/input-listing.ts";

/** What a run is to judge, and how. */
export interface PlanOptions extends Pick<Plan, "ruleSet" | "asOf" | "withSets" | "remember"> {
  readonly listing: InputListing;
  /** "ehc-plan@1.0.0"; what each record states itself where absent. */
  readonly standard?: string | undefined;
  /** File of verdicts of an earlier report. */
  readonly since?: string | undefined;
  /** Bytes of a shard; see `planShards`. */
  readonly shardBytes?: number | undefined;
}

/** Returns the plan of a new run. */
export const createPlan = ({ listing, standard, shardBytes, since, ...options }: PlanOptions): Plan => {
  const { ruleSet, asOf, withSets, remember } = options;
  return {
    planVersion: 1,
    ruleSet,
    asOf,
    ...(standard === undefined ? {} : { standard }),
    withSets,
    remember,
    ...(since === undefined ? {} : { since }),
    hashKey: randomHashKey(),
    objects: listing.objects,
    unreadable: listing.unreadable,
    shards: planShards(listing.objects, shardBytes === undefined ? {} : { shardBytes }),
  };
};

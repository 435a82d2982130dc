import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentRules } from "./content-rules.ts";
import { detailRules } from "./detail-rules.ts";
import { planRules } from "./plan-rules.ts";

/** The rules of the plan, in the order of the rule book. */
export const rules: readonly Rule<EhcPlan, EhcPlanIndex>[] = [...planRules, ...contentRules, ...detailRules];

import type { RuleCases } from "@send-standards/core";
import { contentCases } from "./content-cases.ts";
import { detailCases } from "./detail-cases.ts";
import { planCases } from "./plan-cases.ts";

export { base, baseAsOf } from "./base.ts";

/** The boundary cases of every rule, in the order of the rule book. */
export const cases: readonly RuleCases[] = [...planCases, ...contentCases, ...detailCases];

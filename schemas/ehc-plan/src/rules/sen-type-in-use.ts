import { cite, earlierOf, senType, wasInUse } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";

const types = ["/child/senTypes/*/type", "/sections/B/needs/*/senTypes/*"];

/** Codes that are not in use on every day. */
const limited: ReadonlySet<string> = new Set(
  senType.codes.filter((entry) => "validFrom" in entry || "validTo" in entry).map(({ code }) => code),
);

/**
 * Every type of special educational need was in use in the census at some time since the day of the plan: types are
 * census data and may be brought up to date while the plan stands.
 */
export const senTypeInUse: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/sen-type-in-use",
  severity: "query",
  since: "1.0.0",
  statement: "Every type of special educational need was in use in the census at some time since the day of the plan.",
  why: "A type that the census does not take drops the child out of the figures that services are planned by.",
  source: [cite("sen2"), cite("cbds")],
  reads: [...dayOfPlanReads, ...types],
  message: "The {place} was in use neither on the day of the plan nor after it.",
  fix: "Choose the type that describes the need now; behaviour difficulties of before 2014 are to be looked at again, not renamed.",
  caseworker: {
    message: "{Place} is a type of need that was not in use then or since.",
    fix: 'Choose the type that fits the need now. Look at old "behaviour" needs afresh.',
  },
  check: ({ index: { plan }, asOf }) => {
    const from = earlierOf(dayOfPlan(plan, asOf), asOf);
    const isGone = (type: string): boolean => limited.has(type) && !wasInUse(senType, type, from, asOf);
    const hits: Pointer[] = [];
    plan.child.senTypes?.forEach(({ type }, at) => {
      if (isGone(type)) hits.push(`/child/senTypes/${at}/type`);
    });
    plan.sections.B.needs?.forEach(({ senTypes }, need) => {
      senTypes?.forEach((type, at) => {
        if (isGone(type)) hits.push(`/sections/B/needs/${need}/senTypes/${at}`);
      });
    });
    return hits;
  },
};

import { cite, senType } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentPlaces } from "./support/content-places.ts";
import { dayOfPlan, dayOfPlanReads } from "./support/day-of-plan.ts";
import { earlierOf } from "./support/earlier-of.ts";
import { wasInUse } from "./support/was-in-use.ts";

const types = ["/child/senTypes/*/type", "/sections/B/needs/*/senTypes/*"];

const places = contentPlaces(types);

const listed: ReadonlySet<string> = new Set(senType.codes.map(({ code }) => code));

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
  check: ({ record, asOf }) => {
    const from = earlierOf(dayOfPlan(record, asOf), asOf);
    return places(
      record,
      (type) => typeof type === "string" && listed.has(type) && !wasInUse(senType, type, from, asOf),
    );
  },
};

import { cite, type Need, type SenTypeCode, senAreaTypeMap } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentIsCurrent } from "./support/content-is-current.ts";

/** Whether a need may be of the type: it is marked with it, or is in its area, or does not say in which. */
const mayBeOf = ({ broadArea, senTypes }: Need, type: SenTypeCode, area: string): boolean =>
  broadArea === undefined || broadArea === area || senTypes?.includes(type) === true;

const areaOf: Readonly<Record<string, string | undefined>> = senAreaTypeMap;

/**
 * The primary type of special educational need goes with a need in section B: in its broad area, or marked with
 * that type.
 *
 * Asked only where every current need has its broad area. Down syndrome and "other" belong to no area and are left
 * alone.
 */
export const primaryTypeHasNeed: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/primary-type-has-need",
  severity: "query",
  since: "1.0.0",
  statement:
    "The primary type of special educational need goes with a need in section B: in its broad area, or marked with that type.",
  why: "The census counts the child by the primary type; if section B does not show it, one of the two is out of date.",
  source: [cite("sen2"), cite("sendStandards")],
  reads: [
    "/child/senTypes/*/type",
    "/child/senTypes/*/rank",
    ...["id", "status", "broadArea", "senTypes/*"].map((leaf) => `/sections/B/needs/*/${leaf}`),
  ],
  message: "No need in section B goes with the primary type of special educational need: see {place}.",
  fix: "Correct the primary type or the broad area of the needs; if a need is not stated, state it.",
  caseworker: {
    message: "The main type of need for the census does not match section B.",
    fix: "Check the main type. Change it, or add the need to section B.",
  },
  check: ({ index }) => {
    const { senTypes } = index.plan.child;
    const at = senTypes?.findIndex(({ rank }) => rank === 1) ?? -1;
    const type = senTypes?.[at]?.type;
    const area = type === undefined ? undefined : areaOf[type];
    if (type === undefined || area === undefined) return [];
    let current = 0;
    for (const { section, entity } of index.needs) {
      if (section !== "B" || !contentIsCurrent(entity)) continue;
      if (mayBeOf(entity, type, area)) return [];
      current += 1;
    }
    return current > 0 ? [`/child/senTypes/${at}`] : [];
  },
};

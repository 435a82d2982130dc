import { cite, type Measurement } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentOfNeeds } from "./support/content-reads.ts";

const isNumber = /^-?[0-9]{1,9}(?:[.][0-9]{1,6})?$/u;

const isOutside = ({ value, scaleMin, scaleMax }: Measurement): boolean => {
  if (scaleMin === undefined && scaleMax === undefined) return false;
  if (scaleMin !== undefined && scaleMax !== undefined && scaleMin > scaleMax) return true;
  if (!isNumber.test(value)) return false;
  const level = Number(value);
  return (scaleMin !== undefined && level < scaleMin) || (scaleMax !== undefined && level > scaleMax);
};

/**
 * A level that is a number lies inside the scale that it is given with.
 *
 * A level in words is left alone.
 */
export const measurementInsideScale: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/measurement-inside-scale",
  severity: "error",
  since: "1.0.0",
  statement: "A level that is a number lies inside the scale that it is given with.",
  why: "A score beyond its scale was mistyped, and progress is measured from it.",
  source: [cite("sendStandards")],
  reads: ["id", "currentLevels/*/value", "currentLevels/*/scaleMin", "currentLevels/*/scaleMax"].flatMap(
    contentOfNeeds,
  ),
  message: "The {place} is outside the scale that it is given with.",
  fix: "Correct the level or the ends of the scale.",
  caseworker: { message: "A score is higher or lower than its scale allows.", fix: "Check the score and the scale." },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { pointer, entity } of index.needs) {
      entity.currentLevels?.forEach((level, at) => {
        if (isOutside(level)) hits.push(`${pointer}/currentLevels/${at}/value`);
      });
    }
    return hits;
  },
};

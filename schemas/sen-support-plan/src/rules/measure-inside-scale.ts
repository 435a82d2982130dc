import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { valuesAt } from "./support/values-at.ts";

const scales = ["/progress/*", "/needs/*/currentLevels/*", "/cycles/*/assess/screeningTools/*/measurement"];

const numberOf = (value: unknown): number | undefined => {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/.test(value) ? Number(value) : undefined;
};

const at = (measure: unknown, name: string): number | undefined => numberOf(valuesAt(measure, `/${name}`)[0]?.value);

/**
 * A value lies on the scale that is given with it. Values that are no numbers, and scales without an end, are left
 * alone.
 */
export const measureInsideScale: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/measure-inside-scale",
  severity: "error",
  since: "1.0.0",
  statement: "Every value lies between the lowest and the highest value of the scale that is given with it.",
  why: "A value off its scale was mistyped or belongs to another test, and progress is read wrongly from it.",
  source: [cite("sendStandards")],
  reads: scales.flatMap((place) => ["value", "scaleMin", "scaleMax"].map((leaf) => `${place}/${leaf}`)),
  message: "The {place} is outside its scale.",
  fix: "Correct the value, or the lowest and highest value of the scale.",
  caseworker: {
    message: "{Place} is off the scale that is given.",
    fix: "Check the value and the scale.",
  },
  check: ({ record }) =>
    scales.flatMap((place) =>
      valuesAt(record, place).flatMap(({ value: measure, pointer }) => {
        const value = at(measure, "value");
        if (value === undefined) return [];
        const low = at(measure, "scaleMin") ?? value;
        const high = at(measure, "scaleMax") ?? value;
        return value < low || value > high ? [`${pointer}/value`] : [];
      }),
    ),
};

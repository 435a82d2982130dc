import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { valuesAt } from "./support/values-at.ts";

const idPlaces = [
  "/people/*/id",
  "/views/aspirations/*/id",
  "/needs/*/id",
  "/outcomes/*/id",
  "/provisions/*/id",
  "/provisionMap/rows/*/id",
  "/reasonableAdjustments/*/id",
  "/externalAdvice/*/id",
  "/externalAdvice/*/statements/*/id",
  "/attachments/*/id",
];

/** Every id in the record belongs to one entity only. */
export const idsUnique: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/ids-unique",
  severity: "error",
  since: "1.0.0",
  statement: "Every id in the record belongs to one entity only.",
  why: "A link to an id that two entities share leads to either of them, so nobody can tell which support meets which need.",
  source: [cite("sendStandards")],
  reads: idPlaces,
  message: "The {place} is also the {related}.",
  fix: "Give one of the two entities another id, and change the links that mean it.",
  caseworker: {
    message: "Two parts of the plan carry the same label.",
    fix: "Ask your system supplier to give each part its own label.",
  },
  check: ({ record }) => {
    const first = new Map<unknown, Pointer>();
    return idPlaces.flatMap((place) =>
      valuesAt(record, place).flatMap(({ value, pointer }) => {
        const earlier = first.get(value);
        if (earlier !== undefined) return [{ pointer, related: [earlier] }];
        first.set(value, pointer);
        return [];
      }),
    );
  },
};

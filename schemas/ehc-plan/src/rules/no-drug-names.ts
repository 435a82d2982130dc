import { cite, namesDrug } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

/**
 * Needs, outcomes and special educational provision name no medicine.
 *
 * Health provision in section G is not asked: it has to be specific, and a medicine may be what is provided. Nor are social
 * care, and what the child and the family say in section A.
 */
export const noDrugNames: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/no-drug-names",
  severity: "advice",
  since: "1.0.0",
  statement: "Needs, outcomes and special educational provision name no medicine.",
  why: "Medicines and doses change between reviews, so that the plan is soon wrong; and not everybody who reads it needs to know.",
  source: [cite("templateTesting"), cite("sendStandards")],
  reads: [
    ...["B", "C"].flatMap((section) => ["id", "text"].map((leaf) => `/sections/${section}/needs/*/${leaf}`)),
    "/sections/E/outcomes/*/id",
    "/sections/E/outcomes/*/text",
    "/sections/F/provisions/*/id",
    "/sections/F/provisions/*/text",
  ],
  message: "The {place} names a medicine.",
  fix: "Say what it is for and what it means for the day; leave its name and dose to the individual healthcare plan.",
  caseworker: {
    message: "This names a medicine: {place}.",
    fix: "Say what the medicine is for. Keep its name and dose in the healthcare plan.",
  },
  check: ({ index }) => {
    const hits: Pointer[] = [];
    for (const { section, pointer, entity, signs } of index.needs) {
      if (section !== "D" && namesDrug(entity.text, signs)) hits.push(`${pointer}/text`);
    }
    for (const { pointer, entity, signs } of index.outcomes) {
      if (namesDrug(entity.text, signs)) hits.push(`${pointer}/text`);
    }
    for (const { section, pointer, entity, signs } of index.provisions) {
      if (section === "F" && namesDrug(entity.text, signs)) hits.push(`${pointer}/text`);
    }
    return hits;
  },
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import { rowCost } from "../costs/row-cost.ts";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const rowParts = [
  "id",
  "annualPence",
  "minutesPerSession",
  "sessionsPerWeek",
  "weeks",
  "ratePencePerHour",
  "groupSize",
  "equipmentPence",
  "externalPence",
];

/**
 * The yearly cost of a row is what its parts come to, within one pound, which allows for rates rounded on the way.
 * A row with a part missing is left alone. A school may lawfully cost a row in another way, so this is a question.
 */
export const rowCostAgrees: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/row-cost-agrees",
  severity: "query",
  since: "1.0.0",
  statement:
    "The yearly cost of a row is what its minutes, sessions, weeks, rate and group come to, with equipment and external cost, within one pound.",
  why: "The sum decides whether the school asks for more money; if it is wrong, a child goes without or others do.",
  source: [cite("sendStandards")],
  reads: rowParts.map((part) => `/provisionMap/rows/*/${part}`),
  message: "The {place} is not what the parts of the row come to.",
  fix: "Leave it out, correct it or its parts, or say in a note how it was worked out. Here each learner bears an equal part of a group.",
  caseworker: {
    message: "{Place} does not match the time, rate and group size.",
    fix: "Work it out again, correct the parts, or note how you worked it out.",
  },
  check: ({ record }) =>
    (record.provisionMap?.rows ?? []).flatMap((row, at) => {
      const cost = rowCost(row);
      const differs = row.annualPence !== undefined && cost !== undefined && Math.abs(row.annualPence - cost) > 100;
      return differs ? [`/provisionMap/rows/${at}/annualPence`] : [];
    }),
};

import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const lastDay = "2021-08-31";

/** P scales are for values from before the school year 2021 to 2022, when the engagement model took their place. */
export const pScalesInOlderRecordsOnly: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/p-scales-in-older-records-only",
  severity: "advice",
  since: "1.0.0",
  statement: "No value of the P scales is dated after 31 August 2021.",
  why: "A withdrawn scale is not kept up, and nobody else measures with it.",
  source: [cite("engagementModel", undefined, false)],
  reads: ["/progress/*/kind", "/progress/*/framework", "/progress/*/date"],
  message: "The {place} belongs to the P scales, which were withdrawn before it was measured.",
  fix: "Use the pre-key stage standards, the engagement model or a framework of small steps.",
  caseworker: {
    message: "{Place} uses P scales, which have ended.",
    fix: "Use a scale that is still kept up.",
  },
  check: ({ record }) =>
    (record.progress ?? []).flatMap((measure, at) => {
      if (measure.kind !== "smallSteps" && measure.kind !== "level" && measure.kind !== "scale") return [];
      return measure.framework === "pScales" && measure.date !== undefined && measure.date > lastDay
        ? [`/progress/${at}/framework`]
        : [];
    }),
};

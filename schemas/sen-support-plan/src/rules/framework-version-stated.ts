import { type AssessmentFrameworkCode, cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

const editions: ReadonlySet<AssessmentFrameworkCode> = new Set([
  "developmentMatters",
  "birthTo5Matters",
  "developmentJournal",
  "bSquared",
  "mapp",
  "cherryGarden",
  "smallStepsTracker",
  "earwig",
  "solar",
  "otherVendor",
]);

/**
 * A value of a framework of small steps or of early development says which edition it belongs to. National tests
 * and qualifications are known by their year.
 */
export const frameworkVersionStated: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/framework-version-stated",
  severity: "query",
  since: "1.0.0",
  statement: "A value of a framework of small steps or of early development says which edition it belongs to.",
  why: "Steps move between editions; without the edition a rise may be a change of ruler.",
  source: [cite("sendStandards")],
  reads: ["/progress/*/kind", "/progress/*/framework", "/progress/*/frameworkVersion"],
  message: "The {place} is missing.",
  fix: "Add the edition of the framework, as its publisher names it.",
  caseworker: {
    message: "The plan does not say which edition of the framework was used.",
    fix: "Add the edition.",
  },
  check: ({ record }) =>
    (record.progress ?? []).flatMap((measure, at) => {
      if (measure.kind !== "smallSteps" && measure.kind !== "level" && measure.kind !== "scale") return [];
      const { framework, frameworkVersion } = measure;
      const asks = framework !== undefined && editions.has(framework) && frameworkVersion === undefined;
      return asks ? [`/progress/${at}/frameworkVersion`] : [];
    }),
};

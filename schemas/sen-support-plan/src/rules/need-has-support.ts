import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";

/**
 * Every need that is current has provision or an outcome, by a link. Asked only where the plan carries links to
 * needs.
 */
export const needHasSupport: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/need-has-support",
  severity: "query",
  since: "1.0.0",
  statement: "Every need that is current has provision that meets it or an outcome that grows from it.",
  why: "A need that nothing answers is known to the setting and left alone.",
  source: [cite("codeOfPractice", "6.44"), cite("sendStandards")],
  reads: [
    "/needs/*/id",
    "/needs/*/status",
    "/outcomes/*/id",
    "/outcomes/*/needRefs/*",
    "/provisions/*/id",
    "/provisions/*/needRefs/*",
  ],
  message: "Nothing in the plan answers {place}.",
  fix: "Link the provision or outcome that answers it, add one, or mark the need as resolved.",
  caseworker: {
    message: "Nothing in the plan answers {place}.",
    fix: "Add the support for it, or say that the need is met.",
  },
  check: ({ record }) => {
    const links = [record.outcomes, record.provisions]
      .flatMap((list) => list ?? [])
      .flatMap(({ needRefs }) => needRefs ?? []);
    if (links.length === 0) return [];
    const answered = new Set(links);
    return (record.needs ?? []).flatMap(({ id, status }, at) =>
      answered.has(id) || status === "resolved" || status === "superseded" ? [] : [`/needs/${at}`],
    );
  },
};

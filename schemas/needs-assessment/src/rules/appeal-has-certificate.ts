import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/**
 * An appeal against a refusal comes with a mediation certificate, or after a mediation. The Tribunal can hear an
 * appeal without one, so this is a question.
 */
export const appealHasCertificate: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/appeal-has-certificate",
  severity: "query",
  since: "1.0.0",
  statement: "Every appeal against a refusal has a mediation certificate or a mediation beside it.",
  why: "Without a certificate the Tribunal may not take the appeal, and the family loses weeks.",
  source: [cite("cfa2014", "55"), cite("sendRegs2014", "34")],
  reads: [
    "/legalRegime",
    "/appeals/*/about",
    "/mediations/*/about",
    "/mediations/*/certificateDate",
    "/mediations/*/heldDate",
  ],
  message: "There is no mediation certificate for {place}.",
  fix: "Add the certificate or the mediation, if there was one.",
  caseworker: {
    message: "The family appealed, and the mediation certificate is missing.",
    fix: "Ask the family to send it to you.",
  },
  check: ({ record }) => {
    if (record.legalRegime !== "cfa2014") return [];
    const certified = new Set(
      (record.mediations ?? [])
        .filter(({ certificateDate, heldDate }) => certificateDate !== undefined || heldDate !== undefined)
        .map(({ about }) => about),
    );
    return (record.appeals ?? []).flatMap(({ about }, at) =>
      about === "other" || certified.has(about) ? [] : [`/appeals/${at}`],
    );
  },
};

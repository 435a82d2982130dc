import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** A report of several professions names each of them. */
export const jointAdviceNamesContributors: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/joint-advice-names-contributors",
  severity: "advice",
  since: "1.0.0",
  statement: "Each contributor to a joint report is named with a role.",
  why: "One report in place of three spares the family a great deal, and each part of it needs somebody who answers for it.",
  source: [cite("sendStandards"), cite("sendRegs2014", "6(1)")],
  reads: [
    "/advice/*/id",
    "/advice/*/contributors/*/type",
    "/advice/*/contributors/*/person/role",
    "/advice/*/contributors/*/person/name",
  ],
  message: "The {place} is missing.",
  fix: "Name who contributed, by role at least.",
  caseworker: { message: "A joint report does not say who wrote a part of it.", fix: "Add the role of each person." },
  check: ({ record }) =>
    (record.advice ?? []).flatMap(({ contributors }, at) =>
      (contributors ?? []).flatMap(({ person }, one) =>
        person?.role === undefined && person?.name === undefined ? [`/advice/${at}/contributors/${one}/person`] : [],
      ),
    ),
};

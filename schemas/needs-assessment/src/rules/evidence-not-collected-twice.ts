import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Sufficiency = NonNullable<NeedsAssessment["sufficiency"]>[number];

const isAgreed = ({ authorAgreed, authorityAgreed, familyAgreed }: Sufficiency): boolean =>
  authorAgreed === true && authorityAgreed === true && familyAgreed === true;

/**
 * Where all three are satisfied with a report, its author is not asked for another one of the same kind. The roles of
 * the two authors are compared as they are written, so this is a question.
 */
export const evidenceNotCollectedTwice: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/evidence-not-collected-twice",
  severity: "query",
  since: "1.0.0",
  statement: "Nobody whose report was agreed to be enough is asked for another one of the same kind.",
  why: "The family has told its story once; the report is there.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...["id", "author/role"].map((leaf) => `/evidence/*/${leaf}`),
    ...["evidenceRef", "adviceType", "wholeOfType", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
      (leaf) => `/sufficiency/*/${leaf}`,
    ),
    ...[
      "id",
      "type",
      "requestedDate",
      "author/role",
      "reuse/originalPurpose",
      "reuse/authorAgreed",
      "reuse/authorityAgreed",
      "reuse/familyAgreed",
      "reuse/date",
    ].map((leaf) => `/advice/*/${leaf}`),
  ],
  message: "The same profession was asked on the {place} although its report was agreed to be enough, see {related}.",
  fix: "Use the report that is there, or say what has changed since.",
  caseworker: {
    message: "The same expert was asked again although the report was enough.",
    fix: "Use the report that is there.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record)) return [];
    const roles = new Map((record.evidence ?? []).map(({ id, author }) => [id, author?.role?.toLowerCase()]));
    const agreed = (record.sufficiency ?? []).flatMap((one, at) => {
      const role = roles.get(one.evidenceRef);
      return isAgreed(one) && one.wholeOfType !== true && one.date !== undefined && role !== undefined
        ? [{ role, type: one.adviceType, date: one.date, pointer: `/sufficiency/${at}` }]
        : [];
    });
    return (record.advice ?? []).flatMap(({ type, author, requestedDate, reuse }, at) => {
      const role = author?.role?.toLowerCase();
      if (requestedDate === undefined || reuse !== undefined || role === undefined) return [];
      const found = agreed.find((one) => one.type === type && one.role === role && one.date < requestedDate);
      return found === undefined ? [] : [{ pointer: `/advice/${at}/requestedDate`, related: [found.pointer] }];
    });
  },
};

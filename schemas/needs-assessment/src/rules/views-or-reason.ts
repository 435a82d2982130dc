import { cite, isChild } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { dayOfCase, dayOfCaseReads } from "./support/day-of-case.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

/**
 * Once the authority has decided, the record holds the views of the child or young person and, for a child, of a
 * parent, or says why they could not be had. Missing views are a gap in the record and no proof that nobody asked.
 */
export const viewsOrReason: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/views-or-reason",
  severity: "query",
  since: "1.0.0",
  statement:
    "Once the authority has decided, the record holds the views of the child or young person and of a child's parent, or says why not.",
  why: "The law wants the person heard before others decide; silence must not pass for agreement.",
  source: [cite("cfa2014", "36(7)"), cite("cfa2014", "19", false)],
  reads: [
    ...partThreeReads,
    ...dayOfCaseReads,
    "/child/dateOfBirth",
    "/decision/outcome",
    "/views/childViews/*/text",
    "/views/childViews/*/author",
    "/views/parentViews/*/text",
    "/views/parentViews/*/author",
    "/views/childViewsNotObtained",
    "/views/parentViewsNotObtained",
    "/views/methods/*",
  ],
  message: "Nothing is recorded for the {place}, and nothing says why.",
  fix: "Add what was said, in words, signs or pictures or by what was observed; or say what was tried and why there is nothing.",
  caseworker: { message: "Nothing is noted for {place}.", fix: "Ask them, or write down why you could not." },
  check: ({ record, asOf }) => {
    if (!partThreeApplies(record) || record.decision === undefined) return [];
    const {
      childViews = [],
      parentViews = [],
      childViewsNotObtained,
      parentViewsNotObtained,
      methods,
    } = record.views ?? {};
    const authors = new Set([...childViews, ...parentViews].map(({ author }) => author));
    const explained = methods?.includes("notObtained") === true;
    const child = childViews.length > 0 || authors.has("childOrYoungPerson") || authors.has("both");
    const parent = parentViews.length > 0 || authors.has("parent") || authors.has("both");
    const asksParent = isChild(record.child.dateOfBirth, dayOfCase(record, asOf));
    return [
      ...(child || explained || childViewsNotObtained !== undefined ? [] : ["/views/childViews"]),
      ...(!asksParent || parent || explained || parentViewsNotObtained !== undefined ? [] : ["/views/parentViews"]),
    ];
  },
};

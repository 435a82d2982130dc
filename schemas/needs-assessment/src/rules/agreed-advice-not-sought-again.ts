import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";
import { partThreeApplies, partThreeReads } from "./support/part-three-applies.ts";

type Sufficiency = NonNullable<NeedsAssessment["sufficiency"]>[number];

const isAgreed = ({ authorAgreed, authorityAgreed, familyAgreed }: Sufficiency): boolean =>
  authorAgreed === true && authorityAgreed === true && familyAgreed === true;

/**
 * Where all three are satisfied that earlier advice is sufficient and that nothing more of its kind is needed, no new
 * advice of the kind is sought. One kind can have several authors, so the record must say that the whole kind is
 * covered; advice asked for on the day of the agreement or before is no breach.
 */
export const agreedAdviceNotSoughtAgain: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/agreed-advice-not-sought-again",
  severity: "error",
  since: "1.0.0",
  statement:
    "Once all three are satisfied that earlier advice covers a kind of advice, no more of that kind is asked for.",
  why: "Every assessment that is done twice is hard on the child, delays the plan and takes an appointment from somebody else.",
  source: [cite("sendRegs2014", "6(4)")],
  reads: [
    ...partThreeReads,
    ...["evidenceRef", "adviceType", "wholeOfType", "authorAgreed", "authorityAgreed", "familyAgreed", "date"].map(
      (leaf) => `/sufficiency/*/${leaf}`,
    ),
    ...[
      "id",
      "type",
      "purposes/*",
      "requestedDate",
      "reuse/originalPurpose",
      "reuse/authorAgreed",
      "reuse/authorityAgreed",
      "reuse/familyAgreed",
      "reuse/date",
    ].map((leaf) => `/advice/*/${leaf}`),
  ],
  message: "New advice was asked for on the {place} although earlier advice was agreed to be enough, see {related}.",
  fix: "Take the request back and use the earlier advice; or correct what was agreed.",
  caseworker: {
    message: "New advice was asked for although the old was agreed to be enough.",
    fix: "Take the request back and use the old advice.",
  },
  check: ({ record }) => {
    if (!partThreeApplies(record)) return [];
    const agreed = (record.sufficiency ?? []).flatMap((one, at) =>
      isAgreed(one) && one.wholeOfType === true && one.date !== undefined && one.adviceType !== "parentOrYoungPerson"
        ? [{ type: one.adviceType, date: one.date, pointer: `/sufficiency/${at}` }]
        : [],
    );
    return (record.advice ?? []).flatMap(({ type, purposes, requestedDate, reuse }, at) => {
      if (requestedDate === undefined || reuse !== undefined) return [];
      if (purposes !== undefined && purposes.length > 0 && !purposes.includes("needsAssessment")) return [];
      const found = agreed.find((one) => one.type === type && one.date < requestedDate);
      return found === undefined ? [] : [{ pointer: `/advice/${at}/requestedDate`, related: [found.pointer] }];
    });
  },
};

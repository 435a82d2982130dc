import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

type Requester = NonNullable<NonNullable<NeedsAssessment["request"]>["requester"]>;
type Source = NonNullable<NonNullable<NeedsAssessment["census"]>["requestSource"]>;

const sources: { readonly [Kind in Requester]?: Source } = {
  childsParent: "1",
  youngPerson: "1",
  school: "2",
  post16Institution: "2",
  earlyYearsProvider: "2",
  healthProfessional: "3",
  socialCareProfessional: "4",
};

/**
 * The source of the request for the census agrees with who asked. A requester of another kind may fit more than one
 * source and is left alone.
 */
export const censusSourceAgrees: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/census-source-agrees",
  severity: "query",
  since: "1.0.0",
  statement: "The source of the request for the census agrees with who asked.",
  why: "The figures tell whether families find their own way or schools find it for them.",
  source: [cite("sen2", "2.2")],
  reads: ["/request/requester", "/census/requestSource"],
  message: "The {place} does not agree with the {related}.",
  fix: "Correct the one that is wrong.",
  caseworker: { message: "The census entry does not fit who asked.", fix: "Correct the entry." },
  check: ({ record: { request, census } }) => {
    const wanted = request?.requester === undefined ? undefined : sources[request.requester];
    const source = census?.requestSource;
    return wanted === undefined || source === undefined || source === wanted
      ? []
      : [{ pointer: "/census/requestSource", related: ["/request/requester"] }];
  },
};

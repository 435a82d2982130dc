import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

/** After a refusal the family was offered a meeting about what happens next. */
export const wayForwardOffered: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/way-forward-offered",
  severity: "advice",
  since: "1.0.0",
  statement: "After a refusal to assess or to make a plan the family was offered a meeting.",
  why: "Most disagreements end when somebody explains the reasons and what will be done instead.",
  source: [cite("sendStandards"), cite("codeOfPractice", "11.1", false)],
  reads: [
    "/decision/outcome",
    "/planDecision/outcome",
    "/wayForwardMeetings/*/about",
    "/wayForwardMeetings/*/offeredDate",
    "/wayForwardMeetings/*/heldDate",
    "/mediations/*/id",
  ],
  message: "There was a refusal, and there are no {place}.",
  fix: "Offer the family a meeting, and record when.",
  caseworker: {
    message: "The family was not offered a meeting after the refusal.",
    fix: "Offer one soon, and say what will happen instead.",
  },
  check: ({ record: { decision, planDecision, wayForwardMeetings, mediations } }) => {
    const refused = decision?.outcome === "doNotAssess" || planDecision?.outcome === "noPlan";
    const met = (wayForwardMeetings ?? []).length > 0 || (mediations ?? []).length > 0;
    return refused && !met ? ["/wayForwardMeetings"] : [];
  },
};

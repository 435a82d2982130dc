import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** What somebody is told in the course of an assessment. */
export const notificationEvent = {
  id: "notification-event",
  title: "What a notification is about",
  mode: "extensible",
  fallback: "Show the code as sent and treat the notification as one about another event.",
  source: "SEND Standards, after regulations 4(2), 5(2) and 10(2) of SI 2014/1530",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530/regulation/4",
  verified: false,
  codes: [
    { code: "considering", label: "Assessment considered", definition: "The authority considers an assessment." },
    { code: "willAssess", label: "Decision to assess", definition: "There will be an assessment." },
    { code: "willNotAssess", label: "Decision not to assess", definition: "There will be no assessment." },
    { code: "noPlan", label: "Decision to make no plan", definition: "No plan will be made." },
    { code: "finalPlan", label: "Final plan", definition: "The final plan was sent." },
  ] as const,
} satisfies CodeList;

/** A code of the list `notification-event`. */
export type NotificationEventCode = CodeOf<typeof notificationEvent>;

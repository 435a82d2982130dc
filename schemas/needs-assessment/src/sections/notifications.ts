import { cite, notificationEvent, notifiedBody } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("sendRegs2014", "4(2)"), sensitivity: "ordinary" });

/** Somebody who was told that an assessment is considered or decided. */
export const NotificationSchema = define(
  "Notification",
  "That somebody was told of the assessment, and of what.",
  {
    recipient: p.code(notifiedBody, "Recipient", "Who was told."),
    event: p.code(notificationEvent, "Event", "What it was about.", { source: cite("sendRegs2014", "5(2)") }),
  },
  {
    date: p.date("Date", "Day on which it was sent.", { sensitivity: "personal" }),
    name: p.line("Name", "Name of the body or person who was told.", {
      source: cite("sendStandards"),
      sensitivity: "personal",
    }),
  },
);

import { cite, startOfCompulsorySchoolAge } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";
import { numbered } from "./support/numbered.ts";

/** A notification under section 23 is about a child who is under compulsory school age. */
export const notificationBeforeSchoolAge: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/notification-before-school-age",
  severity: "query",
  since: "1.0.0",
  statement: "A notification under section 23 is about a child who is under compulsory school age.",
  why: "The duty is about young children. A child of school age has other ways to support, which a late notification may keep anybody from looking for.",
  source: [cite("cfa2014", "23(1)"), cite("educationAct1996", "8(2)")],
  reads: [
    "/legalRegime",
    "/identity/dateOfBirth",
    "/earlyYears/notifications/*/opinionDate",
    "/earlyYears/notifications/*/notifiedDate",
  ],
  message: "The child was of compulsory school age on the {place}.",
  fix: "Correct the day. If it is right, record the contact as a referral or as advice, and look at what the school does.",
  caseworker: {
    message: "The child was already of school age: {place}.",
    fix: "Check the date. If it is right, this is not a section 23 notification.",
  },
  check: ({ record }) =>
    record.legalRegime !== undefined && record.legalRegime !== "cfa2014"
      ? []
      : numbered(record.earlyYears?.notifications).flatMap(([at, { opinionDate, notifiedDate }]) => {
          const [name, day] =
            opinionDate === undefined
              ? (["notifiedDate", notifiedDate] as const)
              : (["opinionDate", opinionDate] as const);
          return day !== undefined && day >= startOfCompulsorySchoolAge(record.identity.dateOfBirth)
            ? [`/earlyYears/notifications/${at}/${name}`]
            : [];
        }),
};

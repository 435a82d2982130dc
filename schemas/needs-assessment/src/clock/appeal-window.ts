import { cite, lastDayWithin } from "@send-standards/common";
import type { Source } from "@send-standards/core";

/** Until when a family can appeal. */
export interface AppealWindow {
  /** Last day for the appeal to reach the Tribunal without leave, ISO 8601. */
  readonly dueOn: string;
  readonly source: Source;
  /** Which of the two limits counts. */
  readonly reason: string;
}

/**
 * Returns until when an appeal against a decision of which notice was sent on `noticeDate` can be made: two months from
 * the notice or, where that is later, one month from the mediation certificate. The months are calendar months.
 *
 * Source: SI 2008/2699, rule 20(1)(c).
 */
export const appealWindow = (noticeDate: string, certificateDate?: string): AppealWindow => {
  const source = cite("tribunalRules2008", "20(1)(c)");
  const fromNotice = lastDayWithin(noticeDate, { months: 2 });
  const fromCertificate = certificateDate === undefined ? undefined : lastDayWithin(certificateDate, { months: 1 });
  return fromCertificate !== undefined && fromCertificate > fromNotice
    ? { dueOn: fromCertificate, source, reason: "One month from the mediation certificate, which ends later." }
    : { dueOn: fromNotice, source, reason: "Two months from the notice of the decision." };
};

import { startOfCompulsorySchoolAge } from "@send-standards/common";
import type { ChildDataRecord, EarlyNotification } from "../../types.ts";

/** What `dutyToTellParent` reads beside what the rule itself reads of a notification. */
export const dutyToTellParentReads: readonly string[] = [
  "/legalRegime",
  "/identity/dateOfBirth",
  "/earlyYears/notifications/*/opinionDate",
  "/earlyYears/notifications/*/notifiedDate",
  "/earlyYears/notifications/*/body/odsCode",
];

/** Day on which section 23 came into force. */
const inForce = "2014-09-01";

/** Codes of independent health providers: three characters that begin with N or A, or five that begin with 8. */
const isIndependent = (odsCode: string | undefined): boolean =>
  odsCode !== undefined && /^([NA][A-Z][0-9A-Z]|8[A-Y][0-9A-Z]{3})$/.test(odsCode);

/**
 * Returns whether the body of a notification had to tell the parent first. Section 23 binds NHS trusts and commissioners,
 * from September 2014, about children under compulsory school age; others may bring a child to attention in another order.
 *
 * Source: Children and Families Act 2014, section 23(1).
 */
export const dutyToTellParent = (
  { legalRegime, identity }: Pick<ChildDataRecord, "legalRegime" | "identity">,
  { body, opinionDate, notifiedDate }: EarlyNotification,
): boolean => {
  const day = opinionDate ?? notifiedDate;
  return (
    (legalRegime === undefined || legalRegime === "cfa2014") &&
    day !== undefined &&
    inForce <= day &&
    day < startOfCompulsorySchoolAge(identity.dateOfBirth) &&
    !isIndependent(body?.odsCode)
  );
};

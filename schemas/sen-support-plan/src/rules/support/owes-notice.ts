import type { SettingTypeCode } from "@send-standards/common";
import type { SenSupportPlan } from "../../types.ts";

/** Maintained schools and nursery schools, academy schools, alternative provision academies and pupil referral units. */
const bound: ReadonlySet<SettingTypeCode> = new Set([
  "maintainedMainstream",
  "academyMainstream",
  "maintainedNursery",
  "maintainedSpecial",
  "academySpecial",
  "alternativeProvisionAcademy",
  "pupilReferralUnit",
]);

/**
 * Returns whether the setting must by section 68 of the Children and Families Act 2014 tell the parent or the young person
 * of the provision: it is one of those that the section names, and no EHC plan is maintained.
 */
export const owesNotice = ({ setting, senStatus }: SenSupportPlan): boolean =>
  setting?.type !== undefined && bound.has(setting.type) && senStatus?.code !== "E";

/** What `owesNotice` reads. */
export const owesNoticeReads: readonly string[] = ["/setting/type", "/senStatus/code"];

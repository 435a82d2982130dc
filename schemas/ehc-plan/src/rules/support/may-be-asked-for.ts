import type { SettingTypeCode } from "@send-standards/common";

/**
 * The types of setting that a child's parent or a young person can ask for as of right. An independent school that the
 * Secretary of State has not approved may be named too, but a request for one puts no duty on the authority.
 *
 * Source: Children and Families Act 2014, section 38(3).
 */
export const mayBeAskedFor: ReadonlySet<SettingTypeCode | undefined> = new Set([
  "maintainedMainstream",
  "academyMainstream",
  "maintainedNursery",
  "maintainedSpecial",
  "academySpecial",
  "nonMaintainedSpecial",
  "section41Independent",
  "section41SpecialPost16",
  "feInstitution",
  "academy16To19",
]);

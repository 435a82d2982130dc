import type { AnyProvision, Located, ProvisionSection } from "../../plan-index.ts";
import type { EhcPlan } from "../../types.ts";

/** What `contentIsPartOfSpecialPlace` reads. */
export const contentSpecialPlaceReads: readonly string[] = [
  "/sections/F/provisions/*/id",
  "/sections/F/provisions/*/type",
  "/sections/F/provisions/*/fundingSource",
  "/sections/I/placement/mode",
  "/sections/I/placement/setting/type",
  "/sections/I/placement/settingType",
];

const special: ReadonlySet<string | undefined> = new Set([
  "maintainedSpecial",
  "academySpecial",
  "nonMaintainedSpecial",
  "section41Independent",
  "section41SpecialPost16",
  "independentSpecialNonSection41",
  "hospitalSchool",
]);

/** What a special setting brings in or sets apart for one learner, and can count. */
const apart: ReadonlySet<string | undefined> = new Set([
  "therapyDirect",
  "therapyIndirect",
  "specialistTeacher",
  "directTeaching",
]);

const isSpecialSetting = ({ placement }: EhcPlan["sections"]["I"]): boolean => {
  if (placement?.mode === "namedSetting") return special.has(placement.setting.type);
  return placement?.mode === "typeOnly" && special.has(placement.settingType);
};

/**
 * Returns whether a provision belongs to a place in a special setting and is there all day: a communication environment, small
 * steps, adults in every lesson. How much of it there is may be for the setting to say; therapy and teaching apart from
 * the class are another matter.
 *
 * Source: Worcestershire County Council v SE [2020] UKUT 217 (AAC): how specific a plan must be depends on all the facts.
 */
export const contentIsPartOfSpecialPlace = (
  { section, entity }: Located<AnyProvision, ProvisionSection>,
  record: EhcPlan,
): boolean => {
  if (section !== "F" || apart.has(entity.type)) return false;
  return entity.fundingSource === "specialSchoolPlace" || isSpecialSetting(record.sections.I);
};

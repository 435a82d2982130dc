import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/**
 * The type of school, other institution or arrangement. A unit or resourced provision is stated beside it (list
 * unit-type).
 */
export const settingType = {
  id: "setting-type",
  title: "Type of setting",
  mode: "extensible",
  fallback:
    "Show the code as sent and treat the setting as one of another type; test no rule that depends on the type.",
  source: "SEND Standards",
  version: "1.0.0",
  verified: false,
  codes: [
    {
      code: "maintainedMainstream",
      label: "Maintained mainstream school",
      definition:
        "Community, foundation or voluntary school; may be asked for (section 38(3) of the Children and Families Act 2014).",
    },
    { code: "academyMainstream", label: "Mainstream academy", definition: "Academy or free school; may be asked for." },
    {
      code: "maintainedNursery",
      label: "Maintained nursery school",
      definition: "Nursery school kept by a local authority; may be asked for.",
    },
    {
      code: "maintainedSpecial",
      label: "Maintained special school",
      definition: "Community or foundation special school; may be asked for.",
    },
    {
      code: "academySpecial",
      label: "Special academy",
      definition: "Special academy or special free school; may be asked for.",
    },
    {
      code: "nonMaintainedSpecial",
      label: "Non-maintained special school",
      definition: "Special school run by a charity or trust; may be asked for.",
    },
    {
      code: "section41Independent",
      label: "Approved independent school",
      definition: "Independent school on the list under section 41; may be asked for.",
    },
    {
      code: "section41SpecialPost16",
      label: "Approved special post-16 institution",
      definition: "Specialist college on the list under section 41; may be asked for.",
    },
    {
      code: "feInstitution",
      label: "Further education institution",
      definition: "Further education or sixth form college; may be asked for.",
    },
    { code: "academy16To19", label: "16 to 19 academy", definition: "Academy for students from 16 to 19." },
    {
      code: "independentSpecialNonSection41",
      label: "Other independent special school",
      definition: "Not on the list under section 41; may be named, cannot be asked for as of right.",
    },
    {
      code: "independentMainstream",
      label: "Independent mainstream school",
      definition: "May be named, cannot be asked for as of right.",
    },
    {
      code: "pupilReferralUnit",
      label: "Pupil referral unit",
      definition: "Alternative provision kept by a local authority.",
    },
    {
      code: "alternativeProvisionAcademy",
      label: "Alternative provision academy",
      definition: "Academy or free school for alternative provision.",
    },
    { code: "hospitalSchool", label: "Hospital school", definition: "School established in a hospital." },
    {
      code: "secureSetting",
      label: "Secure setting",
      definition: "Education in youth custody or a secure children's home.",
    },
    {
      code: "earlyYearsProvider",
      label: "Early years provider",
      definition: "Private, voluntary or independent nursery or playgroup.",
    },
    { code: "childminder", label: "Childminder", definition: "Registered childminder." },
    {
      code: "eotas",
      label: "Education otherwise than in a school or post-16 institution",
      definition: "Arranged by the authority under section 61 of the Children and Families Act 2014.",
    },
    { code: "ehe", label: "Elective home education", definition: "The family educates at home by its own choice." },
    {
      code: "otherParental",
      label: "Other arrangements of the family",
      definition: "Arrangements by a parent or young person under section 42(5), other than home education.",
    },
    { code: "neet", label: "Not in education, employment or training", definition: "No setting at present." },
    { code: "other", label: "Other", definition: "Any other institution, one outside England included." },
  ] as const,
} satisfies CodeList;

/** A code of the list `setting-type`. */
export type SettingTypeCode = CodeOf<typeof settingType>;

import type { Contact, Setting, SettingTypeCode } from "@send-standards/common";
import { figures, makeAddress, type Random } from "@send-standards/common/sample";
import type { SettingKind } from "./profile.ts";
import type { Scene } from "./scene.ts";
import type { Stage } from "./stage.ts";

const fits: { readonly [Kind in SettingKind]: { readonly [Key in Stage]: readonly SettingTypeCode[] } } = {
  mainstream: {
    early: ["earlyYearsProvider", "maintainedNursery", "earlyYearsProvider", "childminder"],
    primary: ["maintainedMainstream", "academyMainstream"],
    secondary: ["academyMainstream", "academyMainstream", "maintainedMainstream"],
    adult: ["feInstitution", "feInstitution", "academy16To19"],
  },
  unit: {
    early: ["maintainedNursery"],
    primary: ["maintainedMainstream", "academyMainstream"],
    secondary: ["academyMainstream", "maintainedMainstream"],
    adult: ["feInstitution"],
  },
  special: {
    early: ["maintainedSpecial", "academySpecial"],
    primary: ["maintainedSpecial", "academySpecial", "nonMaintainedSpecial"],
    secondary: ["maintainedSpecial", "academySpecial", "nonMaintainedSpecial"],
    adult: ["section41SpecialPost16", "feInstitution"],
  },
  independent: {
    early: ["nonMaintainedSpecial"],
    primary: ["section41Independent", "independentSpecialNonSection41", "independentMainstream"],
    secondary: ["section41Independent", "independentSpecialNonSection41", "independentMainstream"],
    adult: ["section41SpecialPost16"],
  },
};

/** What a setting of each type is called. */
const endings: { readonly [Type in SettingTypeCode]: string } = {
  maintainedMainstream: "Community School",
  academyMainstream: "Academy",
  maintainedNursery: "Nursery School",
  maintainedSpecial: "Special School",
  academySpecial: "Special Academy",
  nonMaintainedSpecial: "Foundation School",
  section41Independent: "House School",
  section41SpecialPost16: "Specialist College",
  feInstitution: "College",
  academy16To19: "Sixth Form Academy",
  independentSpecialNonSection41: "Manor School",
  independentMainstream: "Preparatory School",
  pupilReferralUnit: "Pupil Referral Unit",
  alternativeProvisionAcademy: "Alternative Academy",
  hospitalSchool: "Hospital School",
  secureSetting: "Secure Education Centre",
  earlyYearsProvider: "Day Nursery",
  childminder: "Childminding",
  eotas: "Education Otherwise Programme",
  ehe: "Home Education",
  otherParental: "Family Arrangement",
  neet: "No Setting",
  other: "Learning Centre",
};

const places = [
  "Riverside",
  "Oak Lane",
  "Hillcrest",
  "Meadow View",
  "Northgate",
  "St Example's",
  "Harbour",
  "Elm Grove",
];

/** Types of setting without a reference number of their own. */
const unregistered: ReadonlySet<SettingTypeCode> = new Set([
  "earlyYearsProvider",
  "childminder",
  "eotas",
  "ehe",
  "otherParental",
  "neet",
]);

const contactOf = (random: Random): Contact => ({
  email: "office@setting.example.org",
  telephones: [`01632 960${figures(random, 3)}`],
  website: "https://setting.example.org",
});

/** Returns a type of setting of `kind` that fits the stage. */
export const settingTypeFor = (
  { random, stage, age }: Pick<Scene, "random" | "stage" | "age">,
  kind: SettingKind,
): SettingTypeCode => {
  const type = random.pick(fits[kind][stage]);
  return type === "academy16To19" && age > 18 ? "feInstitution" : type;
};

/** Returns a made-up setting of `type`; its numbers are from ranges that are not in use. */
export const makeSetting = (
  { random, authority }: Pick<Scene, "random" | "authority">,
  type: SettingTypeCode,
): Setting => {
  const isCollege = type === "feInstitution" || type === "section41SpecialPost16" || type === "academy16To19";
  return {
    name: `${random.pick(places)} Example ${endings[type]}`,
    type,
    ...(unregistered.has(type) ? {} : { urn: `999${figures(random, 3)}` }),
    ...(isCollege ? { ukprn: `1999${figures(random, 4)}` } : {}),
    ...(unregistered.has(type) || isCollege ? {} : { laEstab: `${authority.code}/9${figures(random, 3)}` }),
    ...random.maybe(40, { address: makeAddress(random) }),
    ...random.maybe(40, { contact: contactOf(random) }),
  };
};

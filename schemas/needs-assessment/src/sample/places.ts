import type { Contact, Professional, Setting, SettingTypeCode } from "@send-standards/common";
import { figures, makeAddress, makeAdultName, type Random, turn } from "@send-standards/common/sample";
import type { Scene, Stage } from "./scene.ts";

/** Returns ways to reach somebody who does not exist. */
export const makeContact = (random: Random, name: string): Contact => ({
  email: `${name}@example.org`,
  telephones: [`07700 900${figures(random, 3)}`],
  ...random.maybe(30, { preference: "By email; calls after six o'clock." }),
  ...random.maybe(15, { website: "https://www.example.org" }),
});

/** Returns somebody who works with children, made up. */
export const makeProfessional = (random: Random, role: string, organisation: string): Professional => ({
  name: makeAdultName(random),
  role,
  organisation,
  ...random.maybe(20, { registration: { body: "HCPC", number: `ZZ${figures(random, 5)}` } }),
  ...random.maybe(20, { contact: makeContact(random, "professional") }),
});

const types: { readonly [Name in Stage]: readonly SettingTypeCode[] } = {
  early: ["earlyYearsProvider", "maintainedNursery", "childminder", "otherParental"],
  primary: [
    "maintainedMainstream",
    "academyMainstream",
    "maintainedSpecial",
    "academySpecial",
    "independentMainstream",
    "hospitalSchool",
    "ehe",
  ],
  secondary: [
    "academyMainstream",
    "pupilReferralUnit",
    "alternativeProvisionAcademy",
    "nonMaintainedSpecial",
    "section41Independent",
    "independentSpecialNonSection41",
    "eotas",
  ],
  post16: ["feInstitution", "academy16To19", "section41SpecialPost16", "neet"],
  adult: ["feInstitution", "section41SpecialPost16", "other", "neet"],
};

const names: Readonly<Record<Stage, string>> = {
  early: "Example Nursery",
  primary: "Example Primary School",
  secondary: "Example Academy",
  post16: "Example College",
  adult: "Example College",
};

/** Returns the school, college or other place where the person is educated. */
export const makeSetting = ({ random, stage, state, number }: Scene): Setting => {
  const type = state === "detained" ? "secureSetting" : turn(types[stage], Math.floor(number / 3));
  if (type === "ehe" || type === "neet" || type === "otherParental" || type === "eotas") return { type };
  return {
    name: names[stage],
    type,
    urn: `999${figures(random, 3)}`,
    ...random.maybe(25, { ukprn: `1999${figures(random, 4)}` }),
    ...random.maybe(25, { laEstab: `999${figures(random, 4)}` }),
    ...random.maybe(30, { address: makeAddress(random), contact: makeContact(random, "office") }),
  };
};

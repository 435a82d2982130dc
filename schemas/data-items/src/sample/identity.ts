import {
  type Address,
  accessibleFormat,
  addressType,
  type Communication,
  communicationMethod,
  nhsNumberStatus,
  type PersonIdentifiers,
  type RelatedPerson,
  relationship,
  sen2UpnUnknown,
  sex,
} from "@send-standards/common";
import { forenames, makeNhsNumber, makeUln, makeUpn, mostSerials, surnames } from "@send-standards/common/sample";
import type { Identity } from "../types.ts";
import type { Scene } from "./scene.ts";

const names = [...forenames.F, ...forenames.M];
const ethnicities = ["WBRI", "APKN", "BAFR", "MWBC", "AIND", "CHNE", "REFU", "NOBT", "WROM"];
const languages = ["ENG", "URD", "PNJ", "SOM", "POL", "ARA"];

const makeAddress = ({ random, turn, aged }: Scene, from: string): Address => ({
  type: turn(addressType.codes).code,
  lines: [`${random.int(1, 99)} Example Road`, "Madeup Estate"],
  town: "Exampleton",
  ...random.maybe(15, { county: "Exampleshire" }),
  postcode: "ZZ99 3VZ",
  ...random.maybe(30, { uprn: "10099999999" }),
  ...random.maybe(10, { country: "Wales" }),
  from,
  ...random.maybe(20, { to: aged(30, 0) }),
  ...random.maybe(15, { confidential: true }),
});

const makeCommunication = ({ random, turn }: Scene): Communication => ({
  firstLanguage: random.pick(languages),
  homeLanguages: random.some(languages, 2),
  methods: [turn(communicationMethod.codes).code],
  ...random.maybe(50, { receptive: "Understands two steps at a time; pictures help." }),
  ...random.maybe(50, { expressive: "Uses short phrases, and points where words do not come." }),
  ...random.maybe(30, { interpreterNeeded: random.chance(50) }),
  ...random.maybe(40, { accessibleFormats: [turn(accessibleFormat.codes).code] }),
});

const makeIdentifiers = ({ random, turn, age, receptionYear }: Scene): PersonIdentifiers => {
  const year = String(receptionYear);
  return {
    ...(age >= 4 && random.chance(85)
      ? {
          upn: makeUpn(random.int(0, 99_999), year),
          ...random.maybe(20, { formerUpns: [makeUpn(random.int(0, 99_999), year)] }),
        }
      : { upnUnknownReason: turn(sen2UpnUnknown.codes).code }),
    ...(age >= 14 ? { uln: makeUln(random) } : {}),
    nhsNumber: makeNhsNumber(random.int(0, mostSerials - 1)),
    nhsNumberStatus: turn(nhsNumberStatus.codes).code,
    ...random.maybe(40, { local: [{ system: "example-casework", value: `EX-${random.int(10_000, 99_999)}` }] }),
  };
};

const makePerson = (scene: Scene, id: string, offset: number): RelatedPerson => {
  const { random, turn, dateOfBirth } = scene;
  return {
    id,
    name: {
      ...random.maybe(40, { title: random.pick(["Ms", "Mr", "Dr"]) }),
      forename: random.pick(names),
      surname: random.pick(surnames),
    },
    relationship: turn(relationship.codes, offset).code,
    hasParentalResponsibility: random.chance(70),
    hasCare: random.chance(70),
    isRightsHolder: random.chance(50),
    livesWith: random.chance(70),
    ...random.maybe(30, { address: makeAddress(scene, dateOfBirth) }),
    contact: {
      email: "parent@example.org",
      telephones: ["01632 960001"],
      ...random.maybe(30, { preference: "By text, after four o'clock." }),
    },
    ...random.maybe(40, { firstLanguage: random.pick(languages) }),
    ...random.maybe(30, { interpreterNeeded: random.chance(50) }),
    ...random.maybe(30, { accessibleFormats: [turn(accessibleFormat.codes, offset).code] }),
    ...random.maybe(15, { contactRestriction: "Letters go to one address only; see the court order." }),
    ...random.maybe(40, { from: dateOfBirth }),
    ...random.maybe(10, { to: scene.asOf }),
  };
};

/** Returns who the made-up child or young person is. */
export const makeIdentity = (scene: Scene): Identity => {
  const { random, turn, dateOfBirth, ago, supplied } = scene;
  return {
    name: {
      ...random.maybe(20, { title: "Mx" }),
      forename: turn(names),
      ...random.maybe(40, { middleNames: random.pick(names) }),
      surname: turn(surnames),
      ...random.maybe(40, { preferredName: random.pick(names) }),
      ...random.maybe(15, { formerNames: [random.pick(surnames)] }),
    },
    dateOfBirth,
    sex: turn(sex.codes).code,
    ethnicity: turn(ethnicities),
    identifiers: makeIdentifiers(scene),
    communication: makeCommunication(scene),
    addresses: [makeAddress(scene, dateOfBirth)],
    people: [makePerson(scene, "person-1", 0), ...(random.chance(60) ? [makePerson(scene, "person-2", 4)] : [])],
    generalPractice: {
      name: "Example Surgery",
      odsCode: "Y99999",
      ...random.maybe(15, { ukprn: "10999902" }),
      ...random.maybe(20, { address: makeAddress(scene, dateOfBirth) }),
      ...random.maybe(30, { contact: { telephones: ["01632 960002"], website: "https://surgery.example.org" } }),
    },
    recorded: supplied("localAuthorityEducation", ago(30)),
  };
};

import {
  accessibleFormat,
  addDays,
  addressType,
  communicationMethod,
  nhsNumberStatus,
  type PersonIdentifiers,
  type RelatedPerson,
  type RelationshipCode,
} from "@send-standards/common";
import {
  adultForenames,
  figures,
  makeAddress,
  makeNhsNumber,
  makeUln,
  makeUpn,
  middleNames,
  surnames,
  turn,
} from "@send-standards/common/sample";
import type { Child } from "../types.ts";
import { makeContact, makeProfessional, makeSetting } from "./places.ts";
import type { Scene } from "./scene.ts";

const identifiers = ({ random, number, stage, dateOfBirth }: Scene): PersonIdentifiers => {
  const year = String(Number(dateOfBirth.slice(0, 4)) + 4);
  const known = stage !== "early" && number % 6 !== 0;
  return {
    ...(known
      ? { upn: makeUpn(number, year) }
      : {
          upnUnknownReason: turn(["UN1", "UN2", "UN3", "UN5", "UN8", "UN9", "UN10"] as const, Math.floor(number / 6)),
        }),
    ...(known && random.chance(12) ? { formerUpns: [makeUpn(number + 50_000, year)] } : {}),
    ...(stage === "post16" || stage === "adult" ? { uln: makeUln(random) } : {}),
    nhsNumber: makeNhsNumber(number),
    nhsNumberStatus: turn(nhsNumberStatus.codes, number).code,
    ...random.maybe(40, { local: [{ system: "example-casework", value: `EX-${figures(random, 6)}` }] }),
  };
};

/** Returns the child or young person. */
export const makeChild = (scene: Scene): Child => {
  const { random, number, forename, surname, sex, dateOfBirth, days, stage, state, authority } = scene;
  const lookedAfter = number % 13 === 0 && scene.isChild;
  return {
    name: {
      forename,
      surname,
      ...random.maybe(20, { title: sex === "M" ? "Mr" : "Ms" }),
      ...random.maybe(30, { middleNames: random.pick(middleNames[sex]) }),
      ...random.maybe(20, { preferredName: forename }),
      ...random.maybe(8, { formerNames: [`${forename} ${random.pick(surnames)}`] }),
    },
    dateOfBirth,
    sex,
    ethnicity: random.pick(["WBRI", "WENG", "APKN", "BCRB", "BNGN", "MWBC", "NOBT", "REFU"]),
    identifiers: identifiers(scene),
    communication: {
      firstLanguage: random.pick(["ENG", "ENG", "POL", "URD", "SOM"]),
      ...random.maybe(30, { homeLanguages: ["ENG", "URD"] }),
      methods: [turn(communicationMethod.codes, number).code],
      ...random.maybe(40, {
        receptive: "Understands short sentences with a picture.",
        expressive: "Uses two or three words.",
      }),
      ...random.maybe(20, { interpreterNeeded: true }),
      accessibleFormats: [turn(accessibleFormat.codes, number).code],
    },
    addresses: [
      {
        type: turn(addressType.codes, number).code,
        ...makeAddress(random),
        ...random.maybe(15, { county: "Exampleshire", uprn: `9999${figures(random, 8)}` }),
        ...random.maybe(15, { country: "Ireland" }),
        from: dateOfBirth,
        ...random.maybe(10, { to: days.start, confidential: true }),
      },
    ],
    ...(scene.isChild ? {} : { contact: makeContact(random, "young.person") }),
    ...(scene.ncYear === undefined ? {} : { ncYear: scene.ncYear }),
    ...random.maybe(20, { outOfCohort: false }),
    currentSettings: [
      {
        setting: makeSetting(scene),
        from: addDays(days.start, -random.int(20, 250)),
        ...random.maybe(8, { to: addDays(days.start, 10) }),
      },
    ],
    ...(lookedAfter
      ? {
          lookedAfter: {
            isLookedAfter: true,
            responsibleAuthority: authority.code,
            socialWorker: makeProfessional(random, "social worker", "Example Council"),
          },
        }
      : random.maybe(20, { lookedAfter: { isLookedAfter: false } })),
    ...(state === "detained" ? { inYouthAccommodation: true } : {}),
    ...(scene.lacksCapacity
      ? {
          capacity: [
            {
              decisionArea: "the assessment",
              hasCapacity: false,
              date: addDays(days.start, -30),
              representative: "mother",
            },
          ],
        }
      : {}),
    ...random.maybe(6, { extensions: { "org.example.casework": { team: stage } } }),
  };
};

const relationships: readonly RelationshipCode[] = [
  "mother",
  "father",
  "parent",
  "adoptiveParent",
  "grandparent",
  "specialGuardian",
  "fosterCarer",
  "stepParent",
  "otherRelative",
  "residentialKeyWorker",
];

const others: readonly RelationshipCode[] = [
  "father",
  "laCorporateParent",
  "advocate",
  "courtDeputy",
  "attorney",
  "other",
];

/** Returns the parents, carers and other people in the life of the child or young person; the first one has care. */
export const makePeople = ({ random, number, surname, isChild, lacksCapacity, days }: Scene): RelatedPerson[] => [
  {
    id: "person-1",
    name: { forename: random.pick(adultForenames), surname },
    relationship: turn(relationships, number),
    hasParentalResponsibility: number % 3 !== 0,
    hasCare: true,
    isRightsHolder: isChild || lacksCapacity,
    livesWith: true,
    contact: makeContact(random, "parent"),
    firstLanguage: random.pick(["ENG", "POL", "URD"]),
    ...random.maybe(15, { interpreterNeeded: true, accessibleFormats: ["easyRead" as const] }),
    ...random.maybe(10, { extensions: { "org.example.casework": { portalAccount: true } } }),
  },
  ...(number % 2 === 0
    ? [
        {
          id: "person-2",
          name: { forename: random.pick(adultForenames), surname: random.pick(surnames) },
          relationship: turn(others, number / 2),
          isRightsHolder: false,
          livesWith: false,
          address: makeAddress(random),
          ...random.maybe(20, { contactRestriction: "No address of the placement is shared." }),
          from: addDays(days.start, -100),
          ...random.maybe(20, { to: addDays(days.start, -10) }),
        },
      ]
    : []),
];

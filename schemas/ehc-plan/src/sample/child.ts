import {
  type Address,
  addDays,
  type DiagnosisStatusCode,
  expectedNcYear,
  laterOf,
  type Organisation,
} from "@send-standards/common";
import { figures, fill, makeAddress, middleNames, surnames } from "@send-standards/common/sample";
import type { Child } from "../types.ts";
import { senTypesOf } from "./chosen-threads.ts";
import { currentSettings } from "./current-settings.ts";
import { lookedAfter } from "./looked-after.ts";
import { makeCapacity } from "./make-capacity.ts";
import { makeCommunication } from "./make-communication.ts";
import { makeIdentifiers } from "./make-identifiers.ts";
import type { Scene } from "./scene.ts";
import { services } from "./services.ts";

const ethnicities = [
  "WBRI",
  "WBRI",
  "WBRI",
  "WENG",
  "WEEU",
  "WOTH",
  "AIND",
  "APKN",
  "ABAN",
  "BCRB",
  "BNGN",
  "BSOM",
  "MWBC",
  "MWAS",
  "CHNE",
  "OARA",
  "WROM",
  "REFU",
  "NOBT",
];

const addresses = (scene: Scene): Address[] => {
  const { random, days, place, dateOfBirth } = scene;
  const since = random.chance(60) ? dateOfBirth : addDays(days.made, -random.int(200, 600));
  const from = laterOf(since, dateOfBirth);
  const home: Address = {
    type: scene.lookedAfter ? "placement" : "home",
    ...makeAddress(random),
    ...random.maybe(30, { county: "Exampleshire" }),
    ...random.maybe(30, { uprn: `9999${figures(random, 8)}` }),
    from,
    ...(scene.lookedAfter ? { confidential: true } : {}),
  };
  const term: Address = { type: "term", ...makeAddress(random), from: days.made };
  const before: Address = { type: "home", ...makeAddress(random), from: dateOfBirth, to: addDays(from, -1) };
  return [
    home,
    ...(place.residential === undefined ? [] : [term]),
    ...(from > addDays(dateOfBirth, 60) && random.chance(50) ? [before] : []),
    ...(random.chance(3)
      ? [{ type: "correspondence" as const, lines: ["PO Box 999"], town: "Exampleton", postcode: "AX1 9LN" }]
      : []),
  ];
};

const diagnosisStatus = (known: boolean, ruledOut: boolean | undefined): DiagnosisStatusCode => {
  if (!known) return "suspected";
  return ruledOut === true ? "ruledOut" : "confirmed";
};

const diagnoses = ({ random, profile, dateOfBirth, days }: Scene): Child["diagnoses"] =>
  profile.diagnoses.flatMap(({ term, snomed, by, age, ruledOut }, at) => {
    const date = addDays(dateOfBirth, Math.round(random.int(age[0], age[1]) * 30.4));
    const known = date < days.made;
    if (!known && at > 0) return [];
    return [
      {
        term,
        ...(snomed === undefined ? {} : { snomedCode: snomed }),
        status: diagnosisStatus(known, ruledOut),
        ...(known ? { diagnosedBy: by, date } : {}),
      },
    ];
  });

const practice = (random: Scene["random"]): Organisation => ({
  name: `${random.pick(["Station Road", "Market Square", "Orchard", "Canal Side"])} Example Surgery`,
  odsCode: `X99${figures(random, 3)}`,
  ...random.maybe(30, { address: makeAddress(random) }),
  ...random.maybe(30, {
    contact: { telephones: [`01632 960${figures(random, 3)}`], website: "https://surgery.example.org" },
  }),
  ...random.maybe(5, { ukprn: `1999${figures(random, 4)}` }),
});

const transport = ({ random, stage, place, words }: Scene): Child["transport"] => {
  if (stage === "early" || place.otherwise === "wholly") return { eligible: false };
  if (random.chance(45)) return { eligible: false, basis: "Walks with an adult; the distance is under two miles." };
  return {
    eligible: true,
    basis: fill("{He} cannot walk to {setting} safely because of {his} needs.", words),
    mode: random.pick([
      "shared minibus with a passenger assistant",
      "taxi with a passenger assistant",
      "mileage allowance for a parent",
    ]),
  };
};

/** Returns the child or young person. */
export const makeChild = (scene: Scene): Child => {
  const { random, words, forename, surname, sex, days } = scene;
  const adult = scene.stage === "adult";
  return {
    name: {
      ...(adult && scene.age > 18 ? random.maybe(60, { title: sex === "M" ? "Mr" : "Ms" }) : {}),
      forename,
      ...random.maybe(45, { middleNames: random.pick(middleNames[sex]) }),
      surname,
      ...random.maybe(30, { preferredName: forename }),
      ...(scene.lookedAfter || random.chance(4) ? { formerNames: [`${forename} ${random.pick(surnames)}`] } : {}),
    },
    dateOfBirth: scene.dateOfBirth,
    ...random.maybe(60, { pronouns: sex === "M" ? "he/him" : "she/her" }),
    sex,
    ethnicity: random.pick(ethnicities),
    identifiers: makeIdentifiers(scene),
    communication: makeCommunication(scene),
    addresses: addresses(scene),
    ...(scene.isChild
      ? {}
      : {
          contact: {
            email: "young.person@example.org",
            telephones: [`07700 900${figures(random, 3)}`],
            preference: fill("Text messages after four o'clock; {he} does not answer calls.", words),
          },
        }),
    ...(scene.ncYear === undefined ? {} : { ncYear: scene.ncYear }),
    outOfCohort: scene.outOfCohort,
    currentSettings: currentSettings(scene),
    senTypes: senTypesOf(scene).map((type, at) => ({ type, rank: at + 1 })),
    diagnoses: diagnoses(scene) ?? [],
    lookedAfter: lookedAfter(scene),
    knownToSocialCare: scene.lookedAfter || random.chance(40),
    ...(scene.state === "kept" ? { inYouthAccommodation: true } : random.maybe(5, { inYouthAccommodation: false })),
    generalPractice: practice(random),
    services: services(scene),
    transport: transport(scene) ?? { eligible: false },
    ...makeCapacity(scene),
    ...random.maybe(8, {
      extensions: {
        "org.example.casework": {
          team: "north",
          yearGroupAtIssue: expectedNcYear(scene.dateOfBirth, days.made) ?? "none",
        },
      },
    }),
  };
};

import {
  addYears,
  type Communication,
  type CommunicationMethodCode,
  expectedNcYear,
  nhsNumberStatus,
  type PersonIdentifiers,
  type SenTypeCode,
  sen2UpnUnknown,
  yearOf,
} from "@send-standards/common";
import { figures, makeNhsNumber, makeUln, makeUpn, middleNames, mostSerials } from "@send-standards/common/sample";
import type { Learner } from "../types.ts";
import { accessibleFormats, communicationMethods } from "./data/codes.ts";
import type { Scene } from "./scene.ts";

const otherTypes: readonly SenTypeCode[] = ["OTH", "DS", "MSI", "SLD", "PMLD", "NSA", "PD", "VI"];

const identifiers = ({ random, dateOfBirth, stage, yearNumber, turn }: Scene): PersonIdentifiers => ({
  ...(stage === "early" || random.chance(6)
    ? { upnUnknownReason: turn(sen2UpnUnknown.codes).code }
    : { upn: makeUpn(random.int(0, 99_999), String(yearOf(dateOfBirth) + 4)) }),
  ...random.maybe(8, { formerUpns: [makeUpn(random.int(0, 99_999), String(yearOf(dateOfBirth) + 4))] }),
  ...(yearNumber >= 9 ? { uln: makeUln(random) } : {}),
  nhsNumber: makeNhsNumber(random.int(0, mostSerials - 1)),
  nhsNumberStatus: turn(nhsNumberStatus.codes).code,
  ...random.maybe(60, { local: [{ system: "example-school", value: `P-${figures(random, 5)}` }] }),
});

const communication = ({ random, turn, words }: Scene): Communication => {
  const methods: CommunicationMethodCode[] = ["speech"];
  const other = turn(communicationMethods);
  if (other !== "speech") methods.push(other);
  return {
    firstLanguage: random.pick(["ENG", "ENG", "POL", "URD"]),
    ...random.maybe(20, { homeLanguages: ["POL", "ENG"] }),
    methods,
    ...random.maybe(30, { receptive: `${words.name} understands short sentences with a picture beside them.` }),
    ...random.maybe(30, { expressive: `${words.name} shows and says what matters to ${words.him}.` }),
    ...random.maybe(10, { interpreterNeeded: random.chance(50) }),
    ...random.maybe(20, { accessibleFormats: [turn(accessibleFormats)] }),
  };
};

/** Returns the child or young person. */
export const makeLearner = (scene: Scene): Learner => {
  const { random, dateOfBirth, asOf, outOfCohort, sex, forename, surname, threads, turn, words } = scene;
  const ncYear = expectedNcYear(outOfCohort ? addYears(dateOfBirth, 1) : dateOfBirth, asOf);
  const types = [
    ...new Set([...threads.map(({ senType }) => senType), ...(random.chance(25) ? [turn(otherTypes)] : [])]),
  ];
  return {
    name: {
      ...random.maybe(10, { title: sex === "M" ? "Mr" : "Ms" }),
      forename,
      ...random.maybe(30, { middleNames: random.pick(middleNames[sex]) }),
      surname,
      ...random.maybe(20, { preferredName: forename }),
      ...random.maybe(6, { formerNames: [`${forename} Fixture`] }),
    },
    dateOfBirth,
    ...random.maybe(30, { pronouns: sex === "M" ? "he/him" : "she/her" }),
    sex,
    identifiers: identifiers(scene),
    communication: communication(scene),
    ...(ncYear === undefined ? {} : { ncYear }),
    ...(outOfCohort ? { outOfCohort } : random.maybe(20, { outOfCohort })),
    ...random.maybe(40, { lookedAfter: random.chance(10) }),
    senTypes: types.map((type, at) => ({ type, rank: at + 1 })),
    ...random.maybe(6, { extensions: { "org.example.school": { house: words.name === "Ada" ? "blue" : "green" } } }),
  };
};

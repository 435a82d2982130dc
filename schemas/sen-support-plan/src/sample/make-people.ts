import { addDays, type RelatedPerson, type RelationshipCode } from "@send-standards/common";
import { adultForenames, figures, surnames } from "@send-standards/common/sample";
import { accessibleFormats, relationships } from "./data/codes.ts";
import type { Scene } from "./scene.ts";

const withResponsibility: ReadonlySet<RelationshipCode> = new Set([
  "mother",
  "father",
  "parent",
  "adoptiveParent",
  "specialGuardian",
]);

const contactOf = ({ random }: Scene) => ({
  email: "parent@example.org",
  telephones: [`07700 900${figures(random, 3)}`],
  ...random.maybe(30, { preference: "By text after four o'clock." }),
  ...random.maybe(4, { website: "https://family.example.org" }),
});

/** Returns a parent and, in some samples, somebody else in the learner's life. */
export const makePeople = (scene: Scene): RelatedPerson[] => {
  const { random, surname, days, isChild, turn } = scene;
  const other = turn(relationships);
  const first: RelatedPerson = {
    id: "person-1",
    name: { forename: random.pick(adultForenames), surname, ...random.maybe(20, { title: "Ms" }) },
    relationship: random.pick(["mother", "father", "parent", "grandparent"]),
    hasParentalResponsibility: true,
    hasCare: true,
    isRightsHolder: isChild,
    livesWith: true,
    contact: contactOf(scene),
    firstLanguage: random.pick(["ENG", "POL", "URD"]),
    ...random.maybe(10, { interpreterNeeded: true }),
    ...random.maybe(10, { accessibleFormats: [turn(accessibleFormats)] }),
  };
  if (!random.chance(45)) return [first];
  const second: RelatedPerson = {
    id: "person-2",
    name: { forename: random.pick(adultForenames), surname: random.pick(surnames) },
    relationship: other,
    hasParentalResponsibility: withResponsibility.has(other),
    livesWith: random.chance(20),
    address: {
      type: turn(["home", "placement", "correspondence", "term"] as const),
      lines: [`${random.int(1, 90)} Example Row`],
      town: "Sample Town",
      ...random.maybe(40, { county: "Exampleshire" }),
      postcode: "ZZ99 3VZ",
      ...random.maybe(30, { uprn: `9999${figures(random, 8)}` }),
      ...random.maybe(20, { country: "England" }),
      from: addDays(days.start, -400),
      ...random.maybe(20, { to: addDays(days.start, -1) }),
      ...random.maybe(20, { confidential: true }),
    },
    ...random.maybe(12, { contactRestriction: "Letters go through the carer by order of the court." }),
    from: addDays(days.start, -400),
    ...random.maybe(15, { to: addDays(days.start, 20) }),
    ...random.maybe(20, { extensions: { "org.example.school": { portal: true } } }),
  };
  return [first, second];
};

import {
  type Address,
  type Communication,
  cite,
  ethnicity,
  type Organisation,
  type PersonIdentifiers,
  type PersonName,
  type RelatedPerson,
  sex,
} from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { recorded } from "./dated-entry.ts";

const p = items({ source: cite("sen2"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;

/** Who the child or young person is. */
export const IdentitySchema = define(
  "Identity",
  "Who the child or young person is, and who is in the child's or young person's life.",
  {
    name: p.use<PersonName>("PersonName", "Name", "Name of the child or young person."),
    dateOfBirth: p.date("Date of birth", "Day of birth."),
  },
  {
    sex: p.code(sex, "Sex", "Sex as the school census records it."),
    ethnicity: p.external(
      ethnicity,
      "Ethnicity",
      "Ethnicity as a code of the common basic data set, four capital letters; refused and not obtained have codes.",
      { pattern: "^[A-Z]{4}$", max: 4, source: cite("cbds"), ...special },
    ),
    identifiers: p.use<PersonIdentifiers>(
      "PersonIdentifiers",
      "Identifiers",
      "Numbers by which services know the child or young person.",
    ),
    communication: p.use<Communication>("Communication", "Communication", "Languages and ways of communicating.", {
      source: cite("codeOfPractice", "9.69"),
      ...special,
    }),
    addresses: p.useList<Address>(
      "Address",
      "Addresses",
      "Where the child or young person lives or has lived, the main address first.",
      { max: 20 },
    ),
    people: p.useList<RelatedPerson>(
      "RelatedPerson",
      "People",
      "Parents, carers and other people in the child's or young person's life.",
      { max: 30, source: cite("templateTesting") },
    ),
    generalPractice: p.use<Organisation>(
      "Organisation",
      "General practice",
      "Practice with which the child or young person is registered.",
      { source: cite("nhsDictionary"), ...special },
    ),
    recorded: recorded(),
    extensions: p.extensions(),
  },
);

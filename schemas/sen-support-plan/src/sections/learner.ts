import {
  type Communication,
  cite,
  ncYearActual,
  type PersonIdentifiers,
  type PersonName,
  senType,
  sex,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("cbds"), sensitivity: "personal" });
const design = cite("sendStandards");
const special = { sensitivity: "special-category" } as const;

/** The child, pupil or student whose plan it is. */
export const LearnerSchema = define(
  "Child or young person",
  "The child or young person whose plan it is.",
  {
    name: p.use<PersonName>("PersonName", "Name", "Name of the child or young person."),
    dateOfBirth: p.date("Date of birth", "Day of birth."),
  },
  {
    pronouns: p.line("Pronouns", "Pronouns that the child or young person wants to be used.", {
      max: 50,
      source: design,
    }),
    sex: p.code(sex, "Sex", "Sex as the school census records it."),
    identifiers: p.use<PersonIdentifiers>(
      "PersonIdentifiers",
      "Identifiers",
      "Numbers by which services know the child or young person.",
    ),
    communication: p.use<Communication>("Communication", "Communication", "Languages and ways of communicating.", {
      source: design,
      ...special,
    }),
    ncYear: p.code(
      ncYearActual,
      "National Curriculum year",
      "National Curriculum year group in which the child or young person is taught.",
    ),
    outOfCohort: p.flag(
      "Out of cohort",
      "true where the child or young person is taught in another year group than most of the same age.",
      { source: design },
    ),
    lookedAfter: p.flag("Looked after", "true where a local authority looks after the child now.", {
      source: design,
      ...special,
    }),
    senTypes: p.list(
      entry(
        {
          type: p.code(senType, "Type", "Type of SEN in the school census.", special),
          rank: p.integer("Rank", "1 for the primary type, 2 for the secondary type.", { minimum: 1, maximum: 15 }),
        },
        {},
      ),
      "SEN types",
      "Types of SEN for the census, ranked.",
      { max: 15, ...special },
    ),
    extensions: p.extensions(),
  },
);

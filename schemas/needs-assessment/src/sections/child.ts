import {
  type Address,
  type Communication,
  type Contact,
  cite,
  ethnicity,
  laCodePattern,
  localAuthority,
  ncYearActual,
  type PersonIdentifiers,
  type PersonName,
  type Professional,
  type Setting,
  sex,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("sen2"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;
const design = cite("sendStandards");

/** The child or young person whose needs are to be assessed. */
export const ChildSchema = define(
  "Child or young person",
  "The child or young person whose needs are to be assessed.",
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
      source: cite("cfa2014", "19", false),
      ...special,
    }),
    addresses: p.useList<Address>(
      "Address",
      "Addresses",
      "Where the child or young person lives, the main address first.",
      { max: 10 },
    ),
    contact: p.use<Contact>("Contact", "Contact", "How to reach a young person.", { source: design }),
    ncYear: p.code(
      ncYearActual,
      "National Curriculum year",
      "National Curriculum year group in which the child or young person is taught.",
      { source: cite("cbds") },
    ),
    outOfCohort: p.flag(
      "Out of cohort",
      "true where the child or young person is taught in another year group than most of the same age.",
      { source: design },
    ),
    currentSettings: p.list(
      entry(
        { setting: p.use<Setting>("Setting", "Setting", "The school, college, nursery or other place.") },
        { from: p.date("From", "First day there."), to: p.date("To", "Last day there.") },
      ),
      "Current settings",
      "Where the child or young person is educated now, the main one first.",
      { max: 10 },
    ),
    lookedAfter: p.group(
      "Looked after",
      "Whether the child is looked after by a local authority.",
      {
        isLookedAfter: p.flag("Is looked after", "true where the child is looked after now.", {
          source: design,
          ...special,
        }),
      },
      {
        responsibleAuthority: p.external(
          localAuthority,
          "Responsible authority",
          "Authority that looks after the child, three-digit DfE code.",
          { pattern: laCodePattern, max: 3 },
        ),
        socialWorker: p.use<Professional>("Professional", "Social worker", "Allocated social worker.", {
          source: design,
        }),
      },
      { source: design, ...special },
    ),
    inYouthAccommodation: p.flag(
      "In relevant youth accommodation",
      "true where the child or young person is detained in relevant youth accommodation; other regulations apply then.",
      { source: cite("cfa2014", "70"), sensitivity: "confidential" },
    ),
    capacity: p.list(
      entry(
        { decisionArea: p.line("Decision area", "Decision that was looked at.", special) },
        {
          hasCapacity: p.flag("Has capacity", "true where the young person can make this decision.", special),
          date: p.date("Date", "Day on which capacity was looked at.", special),
          representative: p.line("Representative", "Deputy, attorney or parent who acts, by role.", special),
        },
      ),
      "Capacity",
      "Decisions for which a young person's mental capacity was looked at.",
      { max: 20, source: cite("mentalCapacityAct2005", "3"), ...special },
    ),
    extensions: p.extensions(),
  },
);

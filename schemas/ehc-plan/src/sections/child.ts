import {
  type Address,
  type Communication,
  type Contact,
  careStatus,
  cite,
  diagnosisStatus,
  ethnicity,
  laCodePattern,
  localAuthority,
  ncYearActual,
  type Organisation,
  type PersonIdentifiers,
  type PersonName,
  type Professional,
  placementPattern,
  type Setting,
  senType,
  serviceStatus,
  sex,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("sen2"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;
const template = cite("templateTesting");
const design = cite("sendStandards");

/** The child or young person whose plan it is. */
export const ChildSchema = define(
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
    ethnicity: p.external(
      ethnicity,
      "Ethnicity",
      "Ethnicity as a code of the common basic data set, four capital letters; refused and not obtained have codes.",
      {
        pattern: "^[A-Z]{4}$",
        max: 4,
        source: cite("cbds"),
        ...special,
      },
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
      "Where the child or young person lives, the main address first.",
      { max: 10 },
    ),
    contact: p.use<Contact>("Contact", "Contact", "How to reach a young person.", { source: template }),
    ncYear: p.code(
      ncYearActual,
      "National Curriculum year",
      "National Curriculum year group in which the child or young person is taught.",
      {
        source: cite("cbds"),
      },
    ),
    outOfCohort: p.flag(
      "Out of cohort",
      "true where the child or young person is taught in another year group than most of the same age.",
      {
        source: design,
      },
    ),
    currentSettings: p.list(
      entry(
        { setting: p.use<Setting>("Setting", "Setting", "The school, college, nursery or other place.") },
        {
          from: p.date("From", "First day there."),
          to: p.date("To", "Last day there."),
          pattern: p.code(
            placementPattern,
            "Pattern",
            "Whether it is full time, part time or one of two registrations.",
          ),
        },
      ),
      "Current settings",
      "Where the child or young person is educated now, the main one first.",
      { max: 10 },
    ),
    senTypes: p.list(
      entry(
        {
          type: p.code(senType, "Type", "Type of SEN in the school census.", special),
          rank: p.integer("Rank", "1 for the primary type, 2 for the secondary type and so on.", {
            minimum: 1,
            maximum: 15,
          }),
        },
        {},
      ),
      "SEN types",
      "Types of SEN for the census, ranked.",
      { max: 15, ...special },
    ),
    diagnoses: p.list(
      entry(
        { term: p.line("Term", "Name of the condition.", special) },
        {
          snomedCode: p.pattern("SNOMED CT code", "SNOMED CT concept id.", {
            pattern: "^[1-9][0-9]{5,17}$",
            max: 18,
            source: cite("nhsDictionary"),
            ...special,
          }),
          status: p.code(diagnosisStatus, "Status", "Whether it is confirmed, suspected or ruled out.", special),
          diagnosedBy: p.line("Diagnosed by", "Role and service that made the diagnosis.", special),
          date: p.date("Date", "Day of the diagnosis.", special),
        },
      ),
      "Diagnoses",
      "Conditions. A diagnosis never takes the place of a description of needs.",
      { max: 50, source: design, ...special },
    ),
    lookedAfter: p.group(
      "Looked after",
      "Whether the child is looked after by a local authority.",
      {
        isLookedAfter: p.flag("Is looked after", "true where the child is looked after now.", {
          source: template,
          ...special,
        }),
      },
      {
        everLookedAfter: p.flag("Ever looked after", "true where the child has been looked after at any time.", {
          source: template,
          ...special,
        }),
        legalStatus: p.code(
          careStatus,
          "Legal status",
          "Order or agreement under which the child is looked after.",
          special,
        ),
        responsibleAuthority: p.external(
          localAuthority,
          "Responsible authority",
          "Authority that looks after the child, DfE code.",
          {
            pattern: laCodePattern,
            max: 3,
          },
        ),
        socialWorker: p.use<Professional>("Professional", "Social worker", "Allocated social worker.", {
          source: design,
        }),
        virtualSchoolHead: p.use<Professional>(
          "Professional",
          "Virtual school head",
          "Officer who oversees the education of looked-after children.",
          {
            source: cite("codeOfPractice", "9.169"),
          },
        ),
        personalEducationPlanDate: p.date(
          "Personal education plan date",
          "Day of the latest personal education plan.",
          {
            source: cite("codeOfPractice", "9.169"),
          },
        ),
      },
      { source: template, ...special },
    ),
    knownToSocialCare: p.flag(
      "Known to social care",
      "true where children's or adult social care works with the child or young person.",
      {
        source: template,
        ...special,
      },
    ),
    inYouthAccommodation: p.flag(
      "In relevant youth accommodation",
      "true where the child or young person is detained in relevant youth accommodation.",
      {
        source: cite("cfa2014", "70"),
        sensitivity: "confidential",
      },
    ),
    generalPractice: p.use<Organisation>(
      "Organisation",
      "General practice",
      "Practice with which the child or young person is registered.",
      {
        source: template,
        ...special,
      },
    ),
    services: p.list(
      entry(
        { service: p.line("Service", "Name of the service.", special) },
        {
          professional: p.use<Professional>("Professional", "Professional", "Main contact in the service."),
          status: p.code(serviceStatus, "Status", "Whether the service is active, waiting or has discharged.", special),
          from: p.date("From", "First contact."),
          to: p.date("To", "Last contact."),
        },
      ),
      "Services",
      "Services that work, wait to work or have worked with the child or young person.",
      { max: 50, source: template, ...special },
    ),
    transport: p.group(
      "Home to school transport",
      "Whether the authority arranges travel. It is usually agreed outside the plan.",
      { eligible: p.flag("Eligible", "true where the child or young person is eligible.", { source: design }) },
      {
        basis: p.line("Basis", "Ground of eligibility.", { max: 500, source: design }),
        mode: p.line("Mode", "How the child or young person travels.", { source: design }),
      },
      { source: cite("codeOfPractice", "9.214", false) },
    ),
    capacity: p.list(
      entry(
        { decisionArea: p.line("Decision area", "Decision that was looked at.", special) },
        {
          hasCapacity: p.flag("Has capacity", "true where the young person can make this decision.", special),
          date: p.date("Date", "Day of the assessment.", special),
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

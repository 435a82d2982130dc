import {
  accessibleFormat,
  addressType,
  communicationMethod,
  language,
  nhsNumberStatus,
  relationship,
  sen2UpnUnknown,
} from "../code-lists/index.ts";
import { nhsNumberPattern, postcodePattern, ulnPattern, upnPattern, uprnPattern } from "../identifiers/index.ts";
import { cite } from "../sources/index.ts";
import type { Address, Contact, LocalIdentifier, PersonName, Registration } from "../types.ts";
import { define, items } from "./items.ts";

const p = items({ source: cite("sen2"), sensitivity: "personal" });
const design = cite("sendStandards");

/** Form of a code of the common basic data set's language list. */
export const languageCodePattern = "^[A-Z]{3,4}$";

/** A person's name. Some people have one name only, so no part of it is required. */
export const PersonNameSchema = define(
  "Person name",
  "The name of a person. At least one part is given; some people have one name only.",
  {},
  {
    title: p.line("Title", "Title that the person uses, such as Mr, Ms or Dr.", { max: 35, source: design }),
    forename: p.line("Forename", "First legal name, as on the birth certificate or passport.", { max: 100 }),
    middleNames: p.line("Middle names", "Other legal forenames, separated by spaces.", { max: 200 }),
    surname: p.line("Surname", "Legal family name.", { max: 100 }),
    preferredName: p.line("Preferred name", "The name that the person wants to be called by.", {
      max: 100,
      source: cite("templateTesting"),
    }),
    formerNames: p.texts("Former names", "Names that the person had before, latest first.", {
      max: 10,
      source: cite("cbds"),
    }),
  },
);

/** A postal address. */
export const AddressSchema = define(
  "Address",
  "A postal address in the United Kingdom or abroad, and when it applies.",
  {},
  {
    type: p.code(
      addressType,
      "Type",
      "What the address is to the person: home, term time, placement or correspondence.",
      {
        source: design,
        sensitivity: "ordinary",
      },
    ),
    lines: p.texts("Lines", "Lines of the address as they are written on an envelope, without town and postcode.", {
      max: 5,
      sensitivity: "personal",
    }),
    town: p.line("Town", "Post town.", { max: 100 }),
    county: p.line("County", "County, where it is used.", { max: 100 }),
    postcode: p.pattern("Postcode", "Postcode in capitals with one space; ZZ99 pseudo-postcodes are accepted.", {
      pattern: postcodePattern,
      max: 8,
    }),
    uprn: p.pattern("UPRN", "Unique Property Reference Number without leading zeros.", {
      pattern: uprnPattern,
      max: 12,
      source: cite("sendStandards"),
    }),
    country: p.line("Country", "Country, where it is not in the United Kingdom.", { max: 100, source: design }),
    from: p.date("From", "First day on which the address applies.", { source: design }),
    to: p.date("To", "Last day on which the address applies.", { source: design }),
    confidential: p.flag(
      "Confidential",
      "true where the address must not be seen by another party to the plan, for instance because of a court order.",
      { source: cite("sendRegs2014", "17"), sensitivity: "confidential" },
    ),
  },
);

/** How to reach a person or an organisation. */
export const ContactSchema = define(
  "Contact",
  "How to reach a person or an organisation.",
  {},
  {
    email: p.line("Email", "Email address.", { max: 254, source: cite("templateTesting") }),
    telephones: p.texts("Telephones", "Telephone numbers, the best first, with the country code where it is not +44.", {
      max: 5,
      source: cite("templateTesting"),
      sensitivity: "personal",
    }),
    preference: p.line("Preference", "How and when the person wants to be contacted.", { max: 500, source: design }),
    website: p.line("Website", "Address of a web page.", { max: 500, source: design, sensitivity: "ordinary" }),
  },
);

/** Languages and ways of communicating. */
export const CommunicationSchema = define(
  "Communication",
  "Languages and ways of communicating: what a person uses, understands and needs.",
  {},
  {
    firstLanguage: p.external(
      language,
      "First language",
      "Language to which the person was first exposed, as a code of the common basic data set: three or four capital letters.",
      {
        pattern: languageCodePattern,
        max: 4,
        source: cite("cbds"),
        sensitivity: "special-category",
      },
    ),
    homeLanguages: p.list(
      p.external(
        language,
        "Home language",
        "A language spoken or signed at home, as a code of the common basic data set: three or four capital letters.",
        {
          pattern: languageCodePattern,
          max: 4,
          source: cite("cbds"),
          sensitivity: "special-category",
        },
      ),
      "Home languages",
      "Languages spoken or signed at home, most used first.",
      { max: 10, source: cite("cbds"), sensitivity: "special-category" },
    ),
    methods: p.codes(communicationMethod, "Methods", "How the person communicates, most used first.", {
      source: cite("codeOfPractice", "9.69"),
      sensitivity: "special-category",
    }),
    receptive: p.text("Receptive communication", "What the person understands and what helps understanding.", {
      source: cite("codeOfPractice", "9.69"),
      sensitivity: "special-category",
    }),
    expressive: p.text("Expressive communication", "How the person makes wishes, feelings and needs known.", {
      source: cite("codeOfPractice", "9.69"),
      sensitivity: "special-category",
    }),
    interpreterNeeded: p.flag("Interpreter needed", "true where a spoken or sign language interpreter is needed.", {
      source: cite("equalityAct2010", "20"),
      sensitivity: "special-category",
    }),
    accessibleFormats: p.codes(accessibleFormat, "Accessible formats", "Formats in which documents are wanted.", {
      source: cite("equalityAct2010", "20"),
      sensitivity: "special-category",
    }),
  },
);

/** A number by which one system knows a person. */
export const LocalIdentifierSchema = define(
  "Local identifier",
  "A number by which one system knows the person. It means nothing outside that system.",
  {
    system: p.line("System", "Name of the system, chosen by whoever runs it.", {
      source: design,
      sensitivity: "ordinary",
    }),
    value: p.line("Value", "The number or reference.", { max: 64, source: design }),
  },
  {},
);

/** Identifiers of a child or young person. */
export const PersonIdentifiersSchema = define(
  "Person identifiers",
  "Numbers by which education and health services know a child or young person.",
  {},
  {
    upn: p.pattern("UPN", "Unique Pupil Number: 13 characters, permanent or temporary, in capitals.", {
      pattern: upnPattern,
      max: 13,
      source: cite("upnGuide"),
    }),
    formerUpns: p.list(
      p.pattern("Former UPN", "A Unique Pupil Number held before.", {
        pattern: upnPattern,
        max: 13,
        source: cite("upnGuide"),
      }),
      "Former UPNs",
      "Unique Pupil Numbers held before, latest first.",
      { max: 10, source: cite("upnGuide") },
    ),
    upnUnknownReason: p.code(sen2UpnUnknown, "UPN unknown reason", "Why there is no Unique Pupil Number.", {
      sensitivity: "ordinary",
    }),
    uln: p.pattern("ULN", "Unique Learner Number: ten digits, from the age of 14.", { pattern: ulnPattern, max: 10 }),
    nhsNumber: p.pattern("NHS number", "NHS number: ten digits without spaces.", {
      pattern: nhsNumberPattern,
      max: 10,
      source: cite("nhsDictionary"),
      sensitivity: "special-category",
    }),
    nhsNumberStatus: p.code(
      nhsNumberStatus,
      "NHS number status",
      "Whether the NHS number was traced and verified against the Personal Demographics Service.",
      { source: cite("nhsDictionary"), sensitivity: "special-category" },
    ),
    local: p.useList<LocalIdentifier>("LocalIdentifier", "Local identifiers", "Numbers used by one system only.", {
      max: 20,
      source: design,
    }),
  },
);

/** A professional's entry in a register. */
export const RegistrationSchema = define(
  "Registration",
  "A professional's entry in a statutory or voluntary register.",
  {
    body: p.line("Body", "Who keeps the register, such as HCPC, NMC, GMC or Social Work England.", {
      source: cite("templateTesting"),
      sensitivity: "ordinary",
    }),
  },
  { number: p.line("Number", "Number in that register.", { max: 64, source: cite("templateTesting") }) },
);

/** Somebody who works with the child or young person. */
export const ProfessionalSchema = define(
  "Professional",
  "Somebody who works with the child or young person, or gave advice.",
  {},
  {
    name: p.line("Name", "Name as the person signs.", { source: cite("templateTesting") }),
    role: p.line("Role", "Post or profession.", { source: cite("templateTesting"), sensitivity: "ordinary" }),
    organisation: p.line("Organisation", "Employer or service.", {
      source: cite("templateTesting"),
      sensitivity: "ordinary",
    }),
    registration: p.use<Registration>("Registration", "Registration", "Entry in a professional register.", {
      source: cite("templateTesting"),
    }),
    contact: p.use<Contact>("Contact", "Contact", "How to reach the person at work.", {
      source: cite("templateTesting"),
    }),
  },
);

/** Somebody in the child's or young person's life. */
export const RelatedPersonSchema = define(
  "Related person",
  "A parent, carer or other person in the child's or young person's life.",
  { id: p.id("Id of this person in the record.") },
  {
    name: p.use<PersonName>("PersonName", "Name", "Name of the person."),
    relationship: p.code(relationship, "Relationship", "What the person is to the child or young person.", {
      source: cite("templateTesting"),
    }),
    hasParentalResponsibility: p.flag(
      "Has parental responsibility",
      "true where the person has parental responsibility in law.",
      { source: cite("educationAct1996", "576") },
    ),
    hasCare: p.flag(
      "Has care",
      "true where the person has care of the child, which makes the person a parent in education law even without parental responsibility.",
      { source: cite("educationAct1996", "576") },
    ),
    isRightsHolder: p.flag(
      "Is rights holder",
      "true where notices go to this person and the right of appeal is this person's.",
      {
        source: cite("cfa2014", "51"),
      },
    ),
    livesWith: p.flag("Lives with", "true where the child or young person lives with this person.", {
      source: cite("templateTesting"),
    }),
    address: p.use<Address>("Address", "Address", "Address, where it is not the child's or young person's."),
    contact: p.use<Contact>("Contact", "Contact", "How to reach the person.", { source: cite("templateTesting") }),
    firstLanguage: p.external(
      language,
      "First language",
      "The first language of the person, as a code of the common basic data set: three or four capital letters.",
      {
        pattern: languageCodePattern,
        max: 4,
        source: cite("templateTesting"),
        sensitivity: "special-category",
      },
    ),
    interpreterNeeded: p.flag(
      "Interpreter needed",
      "true where the person needs a spoken or sign language interpreter.",
      {
        source: cite("equalityAct2010", "20"),
      },
    ),
    accessibleFormats: p.codes(accessibleFormat, "Accessible formats", "Formats in which the person wants documents.", {
      source: cite("equalityAct2010", "20"),
      sensitivity: "special-category",
    }),
    contactRestriction: p.text(
      "Contact restriction",
      "What a court order or a risk assessment says about contact and about sharing.",
      {
        max: 1000,
        source: design,
        sensitivity: "confidential",
      },
    ),
    from: p.date("From", "First day on which this entry applies.", { source: design }),
    to: p.date("To", "Last day on which this entry applies.", { source: design }),
    extensions: p.extensions(),
  },
);

import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `personName`. */
export const personNameItems: ItemGroup = {
  id: "personName",
  at: "PersonName",
  owner: "Department for Education",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    title: [mapToUnverified.fhir("Patient.name.prefix")],
    forename: [mapTo.sen2("item 1.2, Forename"), mapTo.fhir("Patient.name.given")],
    middleNames: [mapToUnverified.cbds("pupil middle names")],
    surname: [mapTo.sen2("item 1.1, Surname"), mapTo.fhir("Patient.name.family")],
    preferredName: [mapTo.fhir("Patient.name with use usual")],
    formerNames: [mapToUnverified.cbds("pupil former surname"), mapToUnverified.fhir("Patient.name with use old")],
  },
};

/** The items of `personIdentifiers`. */
export const personIdentifiersItems: ItemGroup = {
  id: "personIdentifiers",
  at: "PersonIdentifiers",
  owner: "Department for Education and NHS England",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    upn: [mapTo.sen2("item 1.7a, UPN")],
    formerUpns: [mapToUnverified.cbds("former UPN")],
    upnUnknownReason: [mapTo.sen2("item 1.7c, UPNunknown")],
    uln: [mapTo.sen2("item 1.7b, UniqueLearnerNumber"), mapToUnverified.ilr("unique learner number")],
    nhsNumber: [mapTo.nhs("NHS NUMBER"), mapTo.fhir("Patient.identifier (system https://fhir.nhs.uk/Id/nhs-number)")],
    nhsNumberStatus: [
      mapTo.nhs("NHS NUMBER STATUS INDICATOR CODE"),
      mapTo.ukCore("Extension-UKCore-NHSNumberVerificationStatus"),
    ],
    local: [mapTo.nhs("local patient identifier"), mapTo.fhir("Patient.identifier")],
  },
};

/** The items of `communication`. */
export const communicationItems: ItemGroup = {
  id: "communication",
  at: "Communication",
  owner: "Department for Education and NHS England",
  suppliedBy: ["school", "nhsProvider", "family"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    firstLanguage: [mapToUnverified.cbds("first language"), mapTo.nhs("language (preferred)")],
    homeLanguages: [mapToUnverified.cbds("language type")],
    methods: [mapTo.nhs("accessible information communication support code")],
    receptive: [],
    expressive: [],
    interpreterNeeded: [mapTo.ukCore("interpreter required extension of Patient")],
    accessibleFormats: [mapTo.nhs("accessible information specific information format code")],
  },
};

/** The items of `address`. */
export const addressItems: ItemGroup = {
  id: "address",
  at: "Address",
  owner: "Department for Education and NHS England",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    type: [mapTo.fhir("Patient.address.use")],
    lines: [mapTo.fhir("Patient.address.line")],
    town: [mapTo.fhir("Patient.address.city")],
    county: [mapToUnverified.fhir("Patient.address.district")],
    postcode: [mapTo.sen2("item 1.6, PostCode"), mapTo.fhir("Patient.address.postalCode")],
    uprn: [mapToUnverified.cbds("unique property reference number")],
    country: [mapToUnverified.fhir("Patient.address.country")],
    from: [mapToUnverified.fhir("Patient.address.period.start")],
    to: [mapToUnverified.fhir("Patient.address.period.end")],
    confidential: [],
  },
};

/** The items of `relatedPerson`. */
export const relatedPersonItems: ItemGroup = {
  id: "relatedPerson",
  at: "RelatedPerson",
  owner: "SEND Standards",
  suppliedBy: ["family", "school", "localAuthorityEducation"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    name: [mapTo.fhir("RelatedPerson.name")],
    relationship: [mapTo.fhir("RelatedPerson.relationship"), mapToUnverified.cbds("contact relationship to pupil")],
    hasParentalResponsibility: [mapToUnverified.cbds("contact parental responsibility")],
    hasCare: [],
    isRightsHolder: [],
    livesWith: [],
    address: [mapToUnverified.fhir("RelatedPerson.address")],
    contact: [mapToUnverified.fhir("RelatedPerson.telecom")],
    firstLanguage: [],
    interpreterNeeded: [],
    accessibleFormats: [],
    contactRestriction: [],
    from: [],
    to: [],
  },
};

/** The items of `professional`. */
export const professionalItems: ItemGroup = {
  id: "professional",
  at: "Professional",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    name: [mapTo.fhir("Practitioner.name")],
    role: [mapTo.fhir("PractitionerRole.code")],
    organisation: [mapTo.fhir("PractitionerRole.organization")],
    registration: [mapTo.fhir("Practitioner.identifier"), mapTo.nhs("professional registration body and entry")],
    contact: [],
  },
};

/** The items of `localIdentifier`. */
export const localIdentifierItems: ItemGroup = {
  id: "localIdentifier",
  at: "LocalIdentifier",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    system: [mapTo.fhir("Patient.identifier.system")],
    value: [mapTo.fhir("Patient.identifier.value")],
  },
};

/** The items of `registration`. */
export const registrationItems: ItemGroup = {
  id: "registration",
  at: "Registration",
  owner: "SEND Standards",
  suppliedBy: ["nhsProvider", "localAuthorityEducation"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    body: [mapTo.nhs("PROFESSIONAL REGISTRATION BODY")],
    number: [mapTo.nhs("professional registration entry identifier")],
  },
};

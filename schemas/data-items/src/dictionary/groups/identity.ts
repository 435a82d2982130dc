import type { ItemGroup } from "../item-group.ts";
import { mapTo } from "../map-to.ts";

/** The items of `identity`. */
export const identityItems: ItemGroup = {
  id: "identity",
  at: "/identity",
  owner: "Department for Education",
  suppliedBy: ["school", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "On registration, and again when it changes.",
  items: {
    name: [mapTo.fhir("Patient.name")],
    dateOfBirth: [
      mapTo.sen2("item 1.3, PersonBirthDate"),
      mapTo.nhs("PERSON BIRTH DATE"),
      mapTo.fhir("Patient.birthDate"),
    ],
    sex: [mapTo.sen2("item 1.4, Sex"), mapTo.fhir("Patient.gender")],
    ethnicity: [
      mapTo.sen2("item 1.5, Ethnicity"),
      mapTo.nhs("ETHNIC CATEGORY"),
      mapTo.ukCore("ethnic category extension of Patient"),
    ],
    identifiers: [mapTo.fhir("Patient.identifier")],
    communication: [mapTo.fhir("Patient.communication")],
    addresses: [mapTo.fhir("Patient.address")],
    people: [mapTo.fhir("RelatedPerson")],
    generalPractice: [
      mapTo.nhs("general medical practice code (patient registration)"),
      mapTo.fhir("Patient.generalPractitioner"),
    ],
  },
};

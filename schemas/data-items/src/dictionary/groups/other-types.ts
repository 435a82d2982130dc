import type { ItemGroup } from "../item-group.ts";
import { mapTo, mapToUnverified } from "../map-to.ts";

/** The items of `recorded`. */
export const recordedItems: ItemGroup = {
  id: "recorded",
  at: "Recorded",
  owner: "SEND Standards",
  suppliedBy: [
    "school",
    "college",
    "earlyYearsProvider",
    "localAuthorityEducation",
    "childrensSocialCare",
    "adultSocialCare",
    "nhsProvider",
    "generalPractice",
    "integratedCareBoard",
    "family",
    "childOrYoungPerson",
    "other",
  ],
  suppliedWhen: "With every entry.",
  items: {
    date: [mapTo.fhir("Provenance.recorded")],
    "source/kind": [mapTo.fhir("Provenance.agent.who")],
    "source/organisation": [mapTo.fhir("Provenance.agent.onBehalfOf")],
    "source/odsCode": [mapTo.fhir("Organization.identifier (system https://fhir.nhs.uk/Id/ods-organization-code)")],
    "source/urn": [mapToUnverified.gias("URN")],
    "source/role": [mapTo.fhir("Provenance.agent.role")],
    "source/system": [],
  },
};

/** The items of `organisation`. */
export const organisationItems: ItemGroup = {
  id: "organisation",
  at: "Organisation",
  owner: "NHS England",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    name: [mapTo.fhir("Organization.name")],
    odsCode: [
      mapTo.nhs("organisation identifier"),
      mapTo.fhir("Organization.identifier (system https://fhir.nhs.uk/Id/ods-organization-code)"),
    ],
    ukprn: [mapToUnverified.gias("UKPRN")],
    address: [],
    contact: [],
  },
};

/** The items of `setting`. */
export const settingItems: ItemGroup = {
  id: "setting",
  at: "Setting",
  owner: "Department for Education",
  suppliedBy: ["school", "college", "earlyYearsProvider", "localAuthorityEducation"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    name: [mapToUnverified.gias("establishment name")],
    type: [mapToUnverified.gias("type of establishment")],
    urn: [mapTo.sen2("items 4.7a and 5.7a, URN"), mapToUnverified.gias("URN")],
    ukprn: [mapTo.sen2("items 4.7b and 5.7b, UKPRN"), mapToUnverified.gias("UKPRN")],
    laEstab: [mapToUnverified.gias("LA code and establishment number")],
    address: [],
    contact: [],
  },
};

/** The items of `measurement`. */
export const measurementItems: ItemGroup = {
  id: "measurement",
  at: "Measurement",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    value: [mapToUnverified.fhir("Observation.value[x]")],
    framework: [],
    frameworkName: [],
    frameworkVersion: [],
    subject: [],
    scaleMin: [],
    scaleMax: [],
    ageEquivalentMonths: [],
    assessor: [mapToUnverified.fhir("Observation.performer")],
    date: [mapToUnverified.fhir("Observation.effective[x]")],
    context: [],
  },
};

/** The items of `equipment`. */
export const equipmentDetailsItems: ItemGroup = {
  id: "equipment",
  at: "Equipment",
  owner: "SEND Standards",
  suppliedBy: ["nhsProvider", "school", "localAuthorityEducation"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    item: [mapToUnverified.fhir("Device.deviceName")],
    specification: [],
    owner: [mapToUnverified.fhir("Device.owner")],
    maintainer: [],
    replacement: [],
  },
};

/** The items of `contact`. */
export const contactItems: ItemGroup = {
  id: "contact",
  at: "Contact",
  owner: "SEND Standards",
  suppliedBy: ["school", "college", "localAuthorityEducation", "nhsProvider"],
  suppliedWhen: "With the entry that it belongs to.",
  items: {
    email: [mapToUnverified.fhir("Patient.telecom with system email")],
    telephones: [mapToUnverified.fhir("Patient.telecom with system phone")],
    preference: [],
    website: [],
  },
};

import { settingType } from "../code-lists/index.ts";
import { laEstabPattern, odsCodePattern, ukprnPattern, urnPattern } from "../identifiers/index.ts";
import { cite } from "../sources/index.ts";
import type { Address, Contact } from "../types.ts";
import { define, items } from "./items.ts";

const p = items({ source: cite("gias"), sensitivity: "ordinary" });
const design = cite("sendStandards");

/** A body that is not an education setting: an NHS body, a council service, a charity. */
export const OrganisationSchema = define(
  "Organisation",
  "A body that commissions, provides or receives something: an NHS body, a council service, a charity or a company.",
  {},
  {
    name: p.line("Name", "Name of the organisation.", { source: design }),
    odsCode: p.pattern("ODS code", "Organisation Data Service code in capitals.", {
      pattern: odsCodePattern,
      max: 10,
      source: cite("odsGuide"),
    }),
    ukprn: p.pattern("UKPRN", "UK Provider Reference Number: eight digits.", { pattern: ukprnPattern, max: 8 }),
    address: p.use<Address>("Address", "Address", "Where the organisation is.", { source: design }),
    contact: p.use<Contact>("Contact", "Contact", "How to reach it.", { source: design }),
  },
);

/** A school, college, nursery or other place of education. */
export const SettingSchema = define(
  "Setting",
  "A school, college, nursery or other place of education or training.",
  {},
  {
    name: p.line("Name", "Name of the setting as it is registered.", { sensitivity: "personal" }),
    type: p.code(settingType, "Type", "Type of setting.", { source: cite("sendRegs2014", "12(1)(i)") }),
    urn: p.pattern("URN", "Unique Reference Number in Get Information about Schools: six digits.", {
      pattern: urnPattern,
      max: 6,
      sensitivity: "personal",
    }),
    ukprn: p.pattern("UKPRN", "UK Provider Reference Number: eight digits.", {
      pattern: ukprnPattern,
      max: 8,
      sensitivity: "personal",
    }),
    laEstab: p.pattern(
      "LAESTAB",
      "DfE number: local-authority code and establishment number, seven digits with or without a slash.",
      {
        pattern: laEstabPattern,
        max: 8,
        sensitivity: "personal",
      },
    ),
    address: p.use<Address>("Address", "Address", "Where the setting is."),
    contact: p.use<Contact>("Contact", "Contact", "How to reach the setting."),
  },
);

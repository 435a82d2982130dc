import { cite, odsCodePattern, supplierKind, urnPattern } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** Who supplied an entry, and when. */
export const RecordedSchema = define(
  "Recorded",
  "Who supplied an entry, and when, so that the record is dated and sourced item by item.",
  {},
  {
    date: p.date("Date", "Day on which whoever supplied it last recorded or confirmed it."),
    source: p.group(
      "Source",
      "Who supplied it: kind of supplier, organisation, role and system.",
      { kind: p.code(supplierKind, "Kind", "Kind of organisation or person that supplied it.") },
      {
        organisation: p.line("Organisation", "Name of the organisation that supplied it."),
        odsCode: p.pattern("ODS code", "Organisation Data Service code of that organisation, where it has one.", {
          pattern: odsCodePattern,
          max: 10,
          source: cite("odsGuide"),
        }),
        urn: p.pattern("URN", "Unique Reference Number of that school or college, six digits.", {
          pattern: urnPattern,
          max: 6,
          source: cite("gias"),
        }),
        role: p.line("Role", "Post or profession of the person who recorded it; nobody is named."),
        system: p.line("System", "Name of the system that it was taken from, chosen by whoever runs it."),
      },
    ),
  },
);

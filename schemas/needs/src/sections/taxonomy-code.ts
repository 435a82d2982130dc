import { cite, leadAgency, needDriver } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { taxonomyCodePattern } from "./patterns.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** One code of a taxonomy. */
export const TaxonomyCodeSchema = define(
  "Taxonomy code",
  "One code of a taxonomy of needs.",
  {
    code: p.pattern("Code", "The code; a local one begins with the prefix of the taxonomy and a colon.", {
      pattern: taxonomyCodePattern,
      max: 64,
    }),
    label: p.line("Label", "What the code is called."),
  },
  {
    definition: p.text("Definition", "What the code takes in and what it leaves out.", { max: 2000 }),
    parent: p.pattern("Parent", "Code of the wider area that it belongs to.", {
      pattern: taxonomyCodePattern,
      max: 64,
    }),
    validFrom: p.date("Valid from", "First day on which the code is used."),
    validTo: p.date("Valid to", "Last day on which the code is used."),
    successors: p.list(
      p.pattern("Successor", "Code of this taxonomy that took over.", { pattern: taxonomyCodePattern, max: 64 }),
      "Successors",
      "Codes that took over from this one, where it is retired.",
      { max: 20 },
    ),
    drivers: p.codes(needDriver, "Drivers", "What may lie behind such a need.", {
      source: cite("codeOfPractice", "6.32"),
    }),
    leadAgency: p.code(leadAgency, "Lead agency", "The agency that leads on such a need.", {
      source: cite("cfa2014", "25"),
    }),
    note: p.text("Note", "What a reader must know of the code, such as a doubtful date.", { max: 1000 }),
    extensions: p.extensions(),
  },
);

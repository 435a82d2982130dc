import type { Source } from "@send-standards/core";
import type { GeneralRule } from "./general-rule.ts";
import { inputPages } from "./input-pages.ts";
import { notesPages } from "./notes-pages.ts";
import type { RulePage } from "./rule-page.ts";
import { structurePages } from "./structure-pages.ts";

const ofStandard: Source = { title: "The schema of the standard that the record states", verified: true };
const json: Source = {
  title: "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format",
  url: "https://www.rfc-editor.org/rfc/rfc8259",
  verified: true,
};

const ofNotes: Source = {
  title: "The form of notes on findings",
  reference: "notes.schema.json of @send-standards/validator",
  verified: true,
};

const pageOf =
  (source: Source) =>
  ({ severity = "error", ...rule }: GeneralRule): RulePage => ({ ...rule, severity, source: [source], reads: [] });

/** The rules that hold for every record of every standard, about its text and its structure, and those about notes. */
export const generalRules: readonly RulePage[] = [
  ...inputPages.map(pageOf(json)),
  ...structurePages.map(pageOf(ofStandard)),
  ...notesPages.map(pageOf(ofNotes)),
];

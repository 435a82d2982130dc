import { cite, ethnicity, language, placesWhere } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { ChildDataRecordIndex } from "../record-index.ts";
import type { ChildDataRecord } from "../types.ts";

const languages = [
  "/identity/communication/firstLanguage",
  "/identity/communication/homeLanguages/*",
  "/identity/people/*/firstLanguage",
];

const placesOfLanguages = placesWhere(languages);
const knownLanguages: ReadonlySet<unknown> = new Set(language.codes.map(({ code }) => code));
const knownEthnicities: ReadonlySet<unknown> = new Set(ethnicity.codes.map(({ code }) => code));

/** Every code of a language or of ethnicity is on the list of the Department for Education. */
export const languageAndEthnicityOnList: Rule<ChildDataRecord, ChildDataRecordIndex> = {
  id: "data-items/language-and-ethnicity-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of a language or of ethnicity is on the list of the Department for Education.",
  why: "A code that nobody knows brings the wrong interpreter, or none.",
  source: [cite("cbds")],
  reads: ["/identity/ethnicity", ...languages],
  message: "The {place} is not on the list of codes.",
  fix: "Use the code of the common basic data set; language codes are not those of ISO 639. If the code is newer than the list, say so in a note.",
  caseworker: {
    message: "The code for a language or for ethnicity is not known: {place}.",
    fix: "Choose a code from the Department's list.",
  },
  check: ({ record }) => [
    ...(record.identity.ethnicity === undefined || knownEthnicities.has(record.identity.ethnicity)
      ? []
      : ["/identity/ethnicity"]),
    ...placesOfLanguages(record, (code) => !knownLanguages.has(code)),
  ],
};

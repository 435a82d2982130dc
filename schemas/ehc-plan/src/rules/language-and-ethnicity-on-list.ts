import { cite, ethnicity, language } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentPlaces } from "./support/content-places.ts";

const languages = [
  "/child/communication/firstLanguage",
  "/child/communication/homeLanguages/*",
  "/people/*/firstLanguage",
  "/sections/A/childViews/*/language",
  "/sections/A/parentViews/*/language",
];

const placesOfLanguages = contentPlaces(languages);
const knownLanguages: ReadonlySet<unknown> = new Set(language.codes.map(({ code }) => code));
const knownEthnicities: ReadonlySet<unknown> = new Set(ethnicity.codes.map(({ code }) => code));

/** Every code of a language or of ethnicity is on the list of the Department for Education. */
export const languageAndEthnicityOnList: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/language-and-ethnicity-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of a language or of ethnicity is on the list of the Department for Education.",
  why: "A code that nobody knows brings the wrong interpreter, or none.",
  source: [cite("cbds")],
  reads: ["/child/ethnicity", ...languages],
  message: "The {place} is not on the list of codes.",
  fix: "Use the code of the common basic data set; language codes are not those of ISO 639. If the code is newer than the list, say so in a note.",
  check: ({ record }) => [
    ...(record.child.ethnicity === undefined || knownEthnicities.has(record.child.ethnicity)
      ? []
      : ["/child/ethnicity"]),
    ...placesOfLanguages(record, (code) => !knownLanguages.has(code)),
  ],
};

import { cite, ethnicity, language } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { NeedsAssessmentIndex } from "../record-index.ts";
import type { NeedsAssessment } from "../types.ts";

const knownLanguages: ReadonlySet<string> = new Set(language.codes.map(({ code }) => code));
const knownEthnicities: ReadonlySet<string> = new Set(ethnicity.codes.map(({ code }) => code));

/** Every code of a language or of ethnicity is on the list of the Department for Education. */
export const languageAndEthnicityOnList: Rule<NeedsAssessment, NeedsAssessmentIndex> = {
  id: "needs-assessment/language-and-ethnicity-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "Every code of a language or of ethnicity is on the list of the Department for Education.",
  why: "A code that nobody knows brings the wrong interpreter, or none.",
  source: [cite("cbds")],
  reads: [
    "/child/ethnicity",
    "/child/communication/firstLanguage",
    "/child/communication/homeLanguages/*",
    "/people/*/id",
    "/people/*/firstLanguage",
    "/views/childViews/*/text",
    "/views/childViews/*/language",
    "/views/parentViews/*/text",
    "/views/parentViews/*/language",
  ],
  message: "The {place} is not on the list of codes.",
  fix: "Use the code of the common basic data set; language codes are not those of ISO 639. If the code is newer than the list, say so in a note.",
  caseworker: { message: "{Place} is not a code that is in use.", fix: "Choose the language or group from the list." },
  check: ({ record: { child, people, views } }) => {
    const used: readonly (readonly [Pointer, string | undefined])[] = [
      ["/child/communication/firstLanguage", child.communication?.firstLanguage],
      ...(child.communication?.homeLanguages ?? []).map(
        (code, at) => [`/child/communication/homeLanguages/${at}`, code] as const,
      ),
      ...(people ?? []).map(({ firstLanguage }, at) => [`/people/${at}/firstLanguage`, firstLanguage] as const),
      ...(views?.childViews ?? []).map((view, at) => [`/views/childViews/${at}/language`, view.language] as const),
      ...(views?.parentViews ?? []).map((view, at) => [`/views/parentViews/${at}/language`, view.language] as const),
    ];
    const { ethnicity: group } = child;
    return [
      ...(group === undefined || knownEthnicities.has(group) ? [] : ["/child/ethnicity"]),
      ...used.flatMap(([pointer, code]) => (code === undefined || knownLanguages.has(code) ? [] : [pointer])),
    ];
  },
};

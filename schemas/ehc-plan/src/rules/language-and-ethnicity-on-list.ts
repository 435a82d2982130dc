import { cite, ethnicity, language } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const languages = [
  "/child/communication/firstLanguage",
  "/child/communication/homeLanguages/*",
  "/people/*/firstLanguage",
  "/sections/A/childViews/*/language",
  "/sections/A/parentViews/*/language",
];

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
  caseworker: {
    message: "{Place} is not on the list that schools use.",
    fix: "Choose a code from that list. If it is new, say so in a note.",
  },
  check: ({ index: { plan } }) => {
    const { ethnicity: group, communication } = plan.child;
    const { A } = plan.sections;
    const hits: Pointer[] = [];
    const isUnknown = (code: string | undefined): boolean => code !== undefined && !knownLanguages.has(code);
    if (group !== undefined && !knownEthnicities.has(group)) hits.push("/child/ethnicity");
    if (isUnknown(communication?.firstLanguage)) hits.push("/child/communication/firstLanguage");
    communication?.homeLanguages?.forEach((code, at) => {
      if (isUnknown(code)) hits.push(`/child/communication/homeLanguages/${at}`);
    });
    plan.people?.forEach(({ firstLanguage }, at) => {
      if (isUnknown(firstLanguage)) hits.push(`/people/${at}/firstLanguage`);
    });
    for (const list of ["childViews", "parentViews"] as const) {
      A[list]?.forEach((view, at) => {
        if (isUnknown(view.language)) hits.push(`/sections/A/${list}/${at}/language`);
      });
    }
    return hits;
  },
};

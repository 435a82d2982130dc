import { cite, language, localAuthority } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { SenSupportPlanIndex } from "../record-index.ts";
import type { SenSupportPlan } from "../types.ts";
import { valuesAt } from "./support/values-at.ts";

const authorities: ReadonlySet<unknown> = new Set(localAuthority.codes.map(({ code }) => code));
const known: ReadonlySet<unknown> = new Set(language.codes.map(({ code }) => code));

const languages = [
  "/child/communication/firstLanguage",
  "/child/communication/homeLanguages/*",
  "/people/*/firstLanguage",
  "/views/childViews/*/language",
  "/views/parentViews/*/language",
];

/** The authority and the languages are on the lists that their keepers publish; the lists are dated copies. */
export const codesOnList: Rule<SenSupportPlan, SenSupportPlanIndex> = {
  id: "sen-support-plan/codes-on-list",
  severity: "query",
  since: "1.0.0",
  statement: "The local authority and every language are on the published lists.",
  why: "A code that nobody publishes leads to no authority, and to no interpreter.",
  source: [cite("sendStandards"), cite("cbds")],
  reads: [...languages, "/localAuthority"],
  message: "The {place} is not on the list that it belongs to.",
  fix: "Use the code of the Department for Education. If it is newer than the list, say so in a note.",
  caseworker: {
    message: "{Place} is not on the national list.",
    fix: "Pick it from the list in your system.",
  },
  check: ({ record }) =>
    [
      ...valuesAt(record, "/localAuthority").filter(({ value }) => !authorities.has(value)),
      ...languages.flatMap((place) => valuesAt(record, place).filter(({ value }) => !known.has(value))),
    ].map(({ pointer }) => pointer),
};

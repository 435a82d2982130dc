import { cite } from "@send-standards/common";
import type { Pointer, Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";
import { contentHasAny } from "./support/content-has-any.ts";

const signing: ReadonlySet<string> = new Set(["bsl", "sse", "makaton"]);

/**
 * Where the child, young person or parent needs an interpreter, the language is recorded.
 *
 * For the child a language of the home or a way of signing is enough.
 */
export const interpreterNamesLanguage: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/interpreter-names-language",
  severity: "query",
  since: "1.0.0",
  statement: "Where the child, young person or parent needs an interpreter, the language is recorded.",
  why: "An interpreter is booked for a language; without it the meeting is held without one.",
  source: [cite("codeOfPractice", "9.69"), cite("equalityAct2010", "20", false)],
  reads: [
    "/child/communication/interpreterNeeded",
    "/child/communication/firstLanguage",
    "/child/communication/homeLanguages/*",
    "/child/communication/methods/*",
    "/people/*/id",
    "/people/*/interpreterNeeded",
    "/people/*/firstLanguage",
  ],
  message: "An interpreter is needed, and the {place} is missing.",
  fix: "Add the language, spoken or signed.",
  caseworker: {
    message: "An interpreter is needed, but the language is not recorded.",
    fix: "Add the language, spoken or signed.",
  },
  check: ({ index: { plan } }) => {
    const hits: Pointer[] = [];
    const { communication } = plan.child;
    if (communication?.interpreterNeeded === true && communication.firstLanguage === undefined) {
      const told =
        contentHasAny(communication.homeLanguages) || communication.methods?.some((method) => signing.has(method));
      if (told !== true) hits.push("/child/communication/firstLanguage");
    }
    plan.people?.forEach(({ interpreterNeeded, firstLanguage }, at) => {
      if (interpreterNeeded === true && firstLanguage === undefined) hits.push(`/people/${at}/firstLanguage`);
    });
    return hits;
  },
};

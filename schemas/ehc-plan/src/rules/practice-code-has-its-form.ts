import { cite } from "@send-standards/common";
import type { Rule } from "@send-standards/core";
import type { EhcPlanIndex } from "../plan-index.ts";
import type { EhcPlan } from "../types.ts";

const form = /^[A-Z][0-9]{5}$/u;
const standIns: ReadonlySet<string> = new Set(["V81997", "V81998", "V81999"]);

/**
 * The code of the general practice has the form of one, and a code that stands for no practice has no name beside
 * it.
 *
 * Codes of practices are a letter and five figures. V81997, V81998 and V81999 stand for none registered, not
 * applicable and not known.
 */
export const practiceCodeHasItsForm: Rule<EhcPlan, EhcPlanIndex> = {
  id: "ehc-plan/practice-code-has-its-form",
  severity: "query",
  since: "1.0.0",
  statement:
    "The code of the general practice has the form of one, and a code that stands for no practice has no name beside it.",
  why: "The practice is where the health service looks for the child; a wrong code sends letters nowhere.",
  source: [cite("nhsDictionary", "GENERAL MEDICAL PRACTICE CODE")],
  reads: ["/child/generalPractice/odsCode", "/child/generalPractice/name"],
  message: "The {place} is not the code of a practice, or stands for none beside the name of one.",
  fix: "Use the code of the practice, a letter and five figures; leave it out where it is not known.",
  caseworker: {
    message: "The code of the GP practice looks wrong.",
    fix: "Ask the family or health for the practice, and correct the code.",
  },
  check: ({ index: { plan } }) => {
    const { odsCode, name } = plan.child.generalPractice ?? {};
    if (odsCode === undefined || (form.test(odsCode) && !(standIns.has(odsCode) && name !== undefined))) return [];
    return ["/child/generalPractice/odsCode"];
  },
};

import { assessmentRequester, cite, consentScope, type Professional, type Setting } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("cfa2014", "36(1)"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;
const design = cite("sendStandards");

/** The request for an assessment, or how the child or young person was brought to attention. */
export const RequestSchema = define(
  "Request",
  "The request for an assessment, or how the child or young person was brought to the authority's attention.",
  {},
  {
    reference: p.line("Reference", "Reference of the request in the authority's system.", { max: 64, source: design }),
    receivedDate: p.date(
      "Received date",
      "Day on which the authority received the request, not the day on which it was logged.",
      { source: cite("sendRegs2014", "5(1)") },
    ),
    requester: p.code(
      assessmentRequester,
      "Requester",
      "Who asked, or brought the child or young person to attention.",
    ),
    requesterRef: p.ref("Requester in the record", "Id of the parent, carer or other person who asked.", {
      source: design,
    }),
    madeBy: p.use<Professional>("Professional", "Made by", "The professional who asked.", { source: design }),
    setting: p.use<Setting>("Setting", "Setting", "The school or other setting on whose behalf it was made."),
    reason: p.text("Reason", "Why an assessment is asked for.", { source: design, ...special }),
    desiredOutcome: p.text("Desired outcome", "What whoever asked hopes that the assessment leads to.", {
      source: design,
      ...special,
    }),
  },
);

/** What a parent or young person agrees to. */
export const ConsentSchema = define(
  "Consent",
  "What a parent or young person agrees to, or does not, in the course of the assessment.",
  { scope: p.code(consentScope, "Scope", "What the consent is about.", { source: design, sensitivity: "ordinary" }) },
  {
    given: p.flag("Given", "true where consent was given; false where it was asked for and refused.", {
      source: design,
    }),
    personRef: p.ref("Person", "Id of the parent or other person who gave or refused it; absent for a young person.", {
      source: design,
    }),
    date: p.date("Date", "Day on which it was given or refused.", { source: design }),
    withdrawnDate: p.date("Withdrawn date", "Day on which it was taken back.", { source: design }),
    note: p.text("Note", "Limits of the consent, or what was said.", { max: 1000, source: design }),
  },
);

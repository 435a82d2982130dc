import { appealOutcome, cite, disputeSubject, mediationOutcome } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("cfa2014", "55"), sensitivity: "personal" });
const special = { sensitivity: "special-category" } as const;
const design = cite("sendStandards");
const appeal = cite("cfa2014", "51(2)");

/** A meeting after a refusal. */
export const WayForwardMeetingSchema = define(
  "Way-forward meeting",
  "A meeting with the family after a refusal, to talk about the reasons and about what happens next.",
  {},
  {
    about: p.code(disputeSubject, "About", "The decision that it is about.", { source: design }),
    offeredDate: p.date("Offered date", "Day on which it was offered.", { source: design }),
    heldDate: p.date("Held date", "Day on which it was held.", { source: design }),
    attendees: p.texts("Attendees", "Roles of the people who took part.", { max: 20, source: design }),
    outcome: p.text("Outcome", "What was agreed.", { max: 2000, source: design, ...special }),
  },
);

/** A mediation. */
export const MediationSchema = define(
  "Mediation",
  "A mediation, or the certificate that there was none.",
  {
    id: p.id("Id of this mediation in the record."),
    about: p.code(disputeSubject, "About", "The decision that it is about."),
  },
  {
    contactDate: p.date("Contact date", "Day on which the family contacted the mediation adviser.", {
      source: cite("sendRegs2014", "33"),
    }),
    certificateDate: p.date("Certificate date", "Day of the mediation certificate."),
    heldDate: p.date("Held date", "Day on which the mediation meeting took place."),
    outcome: p.code(mediationOutcome, "Outcome", "What came of it.", { source: cite("sendRegs2014", "42(1)") }),
    agreementDate: p.date("Agreement date", "Day of the agreement in writing.", {
      source: cite("sendRegs2014", "42(1)"),
    }),
    agreement: p.text("Agreement", "What was agreed.", {
      max: 2000,
      source: cite("sendRegs2014", "42(1)"),
      ...special,
    }),
  },
);

/** An appeal. */
export const AppealSchema = define(
  "Appeal",
  "An appeal to the First-tier Tribunal (Special Educational Needs and Disability).",
  {
    id: p.id("Id of this appeal in the record."),
    about: p.code(disputeSubject, "About", "The decision that it is about.", { source: appeal }),
  },
  {
    reference: p.line("Reference", "Reference of the appeal at the Tribunal.", { max: 64, source: design }),
    registeredDate: p.date("Registered date", "Day on which it was registered.", { source: appeal }),
    outcome: p.code(appealOutcome, "Outcome", "What came of it.", { source: appeal }),
    decidedDate: p.date("Decided date", "Day on which it was decided, conceded or withdrawn.", { source: appeal }),
  },
);

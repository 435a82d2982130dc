import type { CodeList } from "@send-standards/core";
import type { CodeOf } from "./code-of.ts";

/** Where a version of an EHC plan is in its life, from draft to its end. */
export const planStatus = {
  id: "plan-status",
  title: "Status of an EHC plan",
  mode: "extensible",
  fallback:
    "Show the code as sent and treat the status as not known: neither rely on the plan as current nor discard it until the sender has said which it is.",
  source:
    "SEND Standards, after the SEND Regulations 2014 (SI 2014/1530) and sections 46 and 74 of the Children and Families Act 2014",
  version: "1.0.0",
  url: "https://www.legislation.gov.uk/uksi/2014/1530",
  verified: false,
  codes: [
    { code: "draft", label: "Draft", definition: "Sent to the family for their views; not in force." },
    { code: "final", label: "Final", definition: "Issued and in force; not amended since." },
    {
      code: "amendmentNotice",
      label: "Amendment notice",
      definition: "The text that the authority proposes; the version before it stays in force.",
    },
    {
      code: "amendedFinal",
      label: "Amended final",
      definition: "Issued with amendments and in force; it took over from the version before it.",
    },
    {
      code: "ceaseNoticed",
      label: "Notice to cease given",
      definition:
        "The family has been told that the plan will cease; it stays in force until the time to appeal is over or the appeal is decided.",
    },
    { code: "ceased", label: "Ceased", definition: "No longer maintained." },
    {
      code: "transferredOut",
      label: "Transferred out",
      definition: "Passed to the authority in England that is now responsible (regulation 15).",
    },
    { code: "historic", label: "Historic", definition: "Replaced by a later version; held for the record." },
    {
      code: "kept",
      label: "Kept during detention",
      definition: "Kept, not maintained, while the person is detained (section 74).",
    },
    { code: "notIssued", label: "Not issued", definition: "Drafted, then not issued." },
    {
      code: "lapsedAtAgeLimit",
      label: "Lapsed at the age limit",
      definition: "Ended because the law lets no plan run beyond that age (section 46).",
    },
  ] as const,
} satisfies CodeList;

/** A code of the list `plan-status`. */
export type PlanStatusCode = CodeOf<typeof planStatus>;

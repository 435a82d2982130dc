import { cite, type Provision } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(f)"), sensitivity: "special-category" });
const law = { source: cite("cfa2014", "61") };

/** Section F: special educational provision. */
export const SectionFSchema = define(
  "Section F",
  "The special educational provision that the needs in section B call for.",
  {},
  {
    nil: nil(),
    provisions: p.useList<Provision>(
      "Provision",
      "Provisions",
      "Every special educational provision, one entry each.",
      { max: 200 },
    ),
    otherwiseThanAtSchool: p.group(
      "Education otherwise than at school",
      "Education that the authority arranges otherwise than in a school or post-16 institution, because one would be inappropriate.",
      { wholly: p.flag("Wholly", "true where all of the education is arranged so; false where part of it is.", law) },
      {
        hoursPerWeek: p.number("Hours per week", "Hours of education a week.", { minimum: 0, maximum: 60 }, law),
        venue: p.text("Venue", "Where it takes place.", { max: 1000, source: cite("sendStandards") }),
        provider: p.text("Provider", "Who provides it.", { max: 1000, source: cite("sendStandards") }),
        registration: p.line("Registration", "Registration of the provider, where it needs one.", {
          source: cite("sendStandards"),
        }),
        safeguarding: p.text("Safeguarding", "How the provider and the venue were checked.", {
          max: 2000,
          source: cite("sendStandards"),
        }),
        inappropriateReason: p.text(
          "Why a setting is inappropriate",
          "Why education in a school or post-16 institution would be inappropriate.",
          law,
        ),
        decidedBy: p.line("Decided by", "Who decided: the authority, or the Tribunal by order.", law),
        decisionDate: p.date("Decision date", "Day of the decision or order.", law),
        reviewArrangements: p.text(
          "Review arrangements",
          "How the package is watched and when it is looked at again.",
          {
            max: 2000,
            source: cite("sendStandards"),
          },
        ),
      },
      law,
    ),
    extensions: p.extensions(),
  },
);

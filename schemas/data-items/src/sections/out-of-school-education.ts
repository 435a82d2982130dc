import { cite, outOfSchoolProvision, type Setting, section19Ground } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("educationAct1996", "19"), sensitivity: "personal" });

/** Education that the authority arranges for a child who cannot receive it at a school. */
export const OutOfSchoolEducationSchema = datedEntry(
  "Section 19 arrangement",
  "Education that the local authority arranges because a child would not otherwise receive suitable education.",
  {
    ground: p.code(section19Ground, "Ground", "Illness, exclusion or otherwise.", { sensitivity: "special-category" }),
  },
  {
    referredDate: p.date("Referred date", "Day on which the authority was asked or came to know."),
    decisionDate: p.date("Decision date", "Day of the authority's decision."),
    kind: p.code(outOfSchoolProvision, "Kind", "How the education is given."),
    setting: p.use<Setting>("Setting", "Setting", "Who gives it."),
    from: p.date("From", "First day of it."),
    to: p.date("To", "Last day of it."),
    hoursPerWeek: p.number("Hours per week", "Hours of teaching in a week.", { minimum: 0, maximum: 40 }),
    fullTime: p.flag("Full time", "true where it is full-time education or its equivalent."),
    partTimeReason: p.text("Part-time reason", "Why full-time education is not in the child's interests.", {
      max: 1000,
      sensitivity: "special-category",
    }),
    reviewDate: p.date("Review date", "Day on which it is next looked at."),
    evidenceRefs: p.refs("Medical evidence", "Ids of the medical evidence that it rests on.", { max: 20 }),
    suspensionRef: p.ref("Exclusion", "Id of the suspension or exclusion that it follows."),
  },
);

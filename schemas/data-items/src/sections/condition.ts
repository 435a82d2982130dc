import { cite, clinicalTerminology, diagnosisStatus, type Organisation } from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("nhsDictionary"), sensitivity: "special-category" });

const form = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Form",
    description: "Whether the condition is given as a clinical code or in words only.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const diagnosis = Type.Union(
  [
    entry(
      {
        form: form("coded"),
        terminology: p.code(clinicalTerminology, "Terminology", "Terminology that the code is from.", {
          sensitivity: "ordinary",
        }),
        code: p.line("Code", "Code of the condition, as the terminology writes it.", { max: 64 }),
      },
      { term: p.line("Term", "Name of the condition.") },
    ),
    entry({ form: form("text"), term: p.line("Term", "Name of the condition.") }, {}),
  ],
  {
    title: "Diagnosis",
    description: "The condition: a clinical code with its term, or words only.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "special-category",
  },
);

/** A condition. */
export const ConditionSchema = datedEntry(
  "Condition",
  "A condition that was diagnosed, is suspected or was ruled out. It never takes the place of a description of needs.",
  { diagnosis },
  {
    status: p.code(diagnosisStatus, "Status", "Whether it is confirmed, suspected or ruled out."),
    date: p.date("Date", "Day of the diagnosis, or on which it was ruled out."),
    madeBy: p.line("Made by", "Profession of the person who made it."),
    organisation: p.use<Organisation>("Organisation", "Organisation", "Body in which it was made."),
  },
);

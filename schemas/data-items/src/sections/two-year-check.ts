import { cite, developmentFinding, earlyLearningArea, type Setting } from "@send-standards/common";
import { entry, items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("earlyYearsFramework"), sensitivity: "special-category" });

/** Returns a list of what was found, area by area. */
export const developmentFindings = () =>
  p.list(
    entry(
      {
        area: p.code(earlyLearningArea, "Area", "Area of learning and development.", { sensitivity: "personal" }),
        finding: p.code(developmentFinding, "Finding", "How the development in that area was found to be."),
      },
      { comment: p.text("Comment", "What was seen, in a few words.", { max: 1000 }) },
    ),
    "Findings",
    "What was found, area by area.",
    { max: 20 },
  );

/** The progress check at age two. */
export const TwoYearCheckSchema = datedEntry(
  "Progress check at age two",
  "The check by an early years setting of a child aged between two and three, with a written summary for the parents.",
  { date: p.date("Date", "Day of the check.", { sensitivity: "personal" }) },
  {
    setting: p.use<Setting>("Setting", "Setting", "The setting that made the check.", { sensitivity: "personal" }),
    findings: developmentFindings(),
    strengths: p.text("Strengths", "What the child does well."),
    concerns: p.text("Concerns", "Where progress is less than expected."),
    actions: p.text("Actions", "What the setting, the parents and others will do."),
    parentsGivenDate: p.date("Parents given date", "Day on which the parents were given the written summary.", {
      sensitivity: "personal",
    }),
    sharedWithHealthVisitor: p.flag(
      "Shared with health visitor",
      "true where the parents agreed that the health visitor is given the summary, and it was given.",
      { sensitivity: "personal" },
    ),
  },
);

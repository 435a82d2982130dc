import { cite, developmentFinding, earlyLearningArea, type Measurement } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** One observation of a young child's development. */
export const DevelopmentObservationSchema = datedEntry(
  "Development observation",
  "One observation of a young child's development, with the framework that gives it meaning.",
  { area: p.code(earlyLearningArea, "Area", "Area of learning and development.", { sensitivity: "personal" }) },
  {
    date: p.date("Date", "Day of the observation.", { sensitivity: "personal" }),
    ageBand: p.line("Age band", "Age band or range of the framework, as it writes it.", { max: 50 }),
    finding: p.code(developmentFinding, "Finding", "How the development was found to be."),
    measurement: p.use<Measurement>("Measurement", "Measurement", "Level, score or step, where there is one."),
    text: p.text("Text", "What was seen.", { max: 1000 }),
  },
);

import { childHealthReview, childHealthService, cite, type Measurement } from "@send-standards/common";
import { items } from "@send-standards/common/schema";
import { datedEntry } from "./dated-entry.ts";
import { developmentFindings } from "./two-year-check.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "special-category" });

/** A review of a young child's health and development. */
export const ChildHealthReviewSchema = datedEntry(
  "Health review",
  "A review of a young child's health and development by the health visiting or school nursing service, the integrated review included.",
  { kind: p.code(childHealthReview, "Kind", "Which review it is.", { sensitivity: "personal" }) },
  {
    date: p.date("Date", "Day of the review.", { sensitivity: "personal" }),
    scores: p.useList<Measurement>(
      "Measurement",
      "Scores",
      "Scores of a questionnaire or test that was used, domain by domain.",
      { max: 30 },
    ),
    findings: developmentFindings(),
    outcome: p.text("Outcome", "What came of the review."),
    referredTo: p.codes(childHealthService, "Referred to", "Health services that the child was referred to."),
    checkRef: p.ref("Check", "Id of the progress check at age two that the review was integrated with."),
  },
);

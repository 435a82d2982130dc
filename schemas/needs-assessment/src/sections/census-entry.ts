import { cite, sen2AssessmentOutcome, sen2RequestOutcome, sen2RequestSource } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("sen2"), sensitivity: "personal" });

/** What the SEN2 census is told of the case. */
export const CensusEntrySchema = define(
  "Census entry",
  "What the SEN2 person-level census is told of the request and the assessment.",
  {},
  {
    collectionYear: p.integer("Collection year", "Year of the collection.", { minimum: 2023, maximum: 2099 }),
    requestSource: p.code(sen2RequestSource, "Request source", "Who asked, item 2.2.", {
      source: cite("sen2", "2.2"),
    }),
    requestOutcome: p.code(sen2RequestOutcome, "Request outcome", "What became of the request, item 2.5.", {
      source: cite("sen2", "2.5"),
    }),
    requestMediation: p.flag(
      "Request mediation",
      "true where a mediation meeting took place about a refusal to assess.",
      {
        source: cite("sen2", "2.6"),
      },
    ),
    requestTribunal: p.flag("Request tribunal", "true where an appeal was registered against a refusal to assess.", {
      source: cite("sen2", "2.7"),
    }),
    movedToAuthority: p.pattern(
      "Moved to authority",
      "Authority to whose area the person moved before the assessment was completed, three-digit DfE code; XXX outside England.",
      { pattern: "^([0-9]{3}|XXX)$", max: 3, source: cite("sen2", "2.8") },
    ),
    assessmentOutcome: p.code(sen2AssessmentOutcome, "Assessment outcome", "What became of the assessment, item 3.1.", {
      source: cite("sen2", "3.1"),
    }),
    assessmentMediation: p.flag(
      "Assessment mediation",
      "true where a mediation meeting took place about a refusal of a plan.",
      { source: cite("sen2", "3.3") },
    ),
    assessmentTribunal: p.flag(
      "Assessment tribunal",
      "true where an appeal was registered against a refusal of a plan.",
      { source: cite("sen2", "3.4") },
    ),
    twentyWeekException: p.flag(
      "Twenty-week exception",
      "true where an exception to the twenty weeks applies; never inferred from lateness.",
      { source: cite("sen2", "3.7") },
    ),
  },
);

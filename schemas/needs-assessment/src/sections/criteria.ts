import { cite, criterionResult } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });
const special = { sensitivity: "special-category" } as const;

/** A set of criteria, in one version, and what came of it. */
export const CriteriaSetSchema = define(
  "Criteria set",
  "A set of criteria for deciding on requests, in one version, and what came of holding it against the evidence. It advises; the legal test is that of section 36(8) of the Children and Families Act 2014.",
  { title: p.line("Title", "What the set is called.") },
  {
    version: p.line("Version", "Version of the set.", { max: 50 }),
    keeper: p.line("Keeper", "Who publishes the set: a local authority, a partnership or a national body."),
    url: p.line("URL", "Where the set can be read.", { max: 500 }),
    validFrom: p.date("Valid from", "First day on which this version of the set was in use."),
    appliedDate: p.date("Applied date", "Day on which the set was held against the evidence."),
    results: p.list(
      entry(
        { criterion: p.text("Criterion", "What the criterion asks.", { max: 1000 }) },
        {
          reference: p.line("Reference", "Number of the criterion in the set.", { max: 50 }),
          result: p.code(criterionResult, "Result", "What came of it.", special),
          evidenceRefs: p.refs("Evidence", "Ids of the evidence that was looked at.", { max: 50 }),
          note: p.text("Note", "Why the result is what it is.", { max: 2000, ...special }),
        },
      ),
      "Results",
      "The criteria of the set one by one.",
      { max: 100, ...special },
    ),
  },
);

import { type Aspiration, cite, type Statement } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("codeOfPractice", "6.45"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** What the learner and the family say, and what the learner is good at. */
export const ViewsSchema = define(
  "Views",
  "Views, strengths, interests and aspirations of the child and the child's parents, or of the young person.",
  {},
  {
    childViews: p.useList<Statement>(
      "Statement",
      "Views of the child or young person",
      "What the child or young person says.",
    ),
    parentViews: p.useList<Statement>("Statement", "Views of the parents", "What the child's parents say."),
    childViewsNotObtained: p.text(
      "Why the child's views are missing",
      "Why there are no views of the child or young person, and what was tried.",
      { max: 2000, source: design },
    ),
    parentViewsNotObtained: p.text(
      "Why the parents' views are missing",
      "Why there are no views of a parent, and what was tried.",
      { max: 2000, source: design },
    ),
    parentConcerns: p.text("Parents' concerns", "What worries the parents, and what was said in answer.", {
      max: 2000,
    }),
    strengths: p.texts("Strengths", "What the child or young person is good at.", { source: design }),
    interests: p.texts("Interests", "What the child or young person likes to do.", { source: design }),
    aspirations: p.useList<Aspiration>(
      "Aspiration",
      "Aspirations",
      "Hopes of the child, the parents or the young person.",
      {
        max: 50,
        source: design,
      },
    ),
    bestSupport: p.text("How best to support me", "What helps and what does not.", { source: design }),
    extensions: p.extensions(),
  },
);

import { cite, consultationMethod, type Statement } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";

const p = items({ source: cite("cfa2014", "36(7)"), sensitivity: "special-category" });
const design = cite("sendStandards");

/** What the child or young person and the parents say about the request and the needs. */
export const ViewsSchema = define(
  "Views",
  "What the child or young person and the parents say about the request and the needs.",
  {},
  {
    childViews: p.useList<Statement>("Statement", "Child's views", "What the child or young person says."),
    parentViews: p.useList<Statement>("Statement", "Parents' views", "What the child's parents or carers say."),
    methods: p.codes(consultationMethod, "Methods", "How the views were gathered.", { source: design }),
    childViewsNotObtained: p.text(
      "Child's views not obtained",
      "What was tried and why there are no views of the child or young person.",
      { max: 2000, source: design },
    ),
    parentViewsNotObtained: p.text(
      "Parents' views not obtained",
      "What was tried and why there are no views of a parent.",
      { max: 2000, source: design },
    ),
    differences: p.text("Differences", "Where the views differ.", { max: 2000, source: design }),
  },
);

import { cite, type Need, senAreaOfNeed } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(b)"), sensitivity: "special-category" });

/** Section B: special educational needs. */
export const SectionBSchema = define(
  "Section B",
  "The child's or young person's special educational needs.",
  {},
  {
    nil: nil(),
    needs: p.useList<Need>("Need", "Needs", "Every special educational need, one entry each."),
    areas: p.list(
      entry(
        { area: p.code(senAreaOfNeed, "Area", "Broad area of need.", { source: cite("codeOfPractice", "6.28") }) },
        {
          noNeeds: p.flag("No needs", "true where the area was looked at and no need was found.", {
            source: cite("templateTesting"),
          }),
          strengths: p.texts("Strengths", "What the child or young person can do in this area.", {
            source: cite("codeOfPractice", "9.61"),
          }),
        },
      ),
      "Areas",
      "What is said about a broad area as a whole, also where it holds no need.",
      { max: 10, source: cite("codeOfPractice", "6.28") },
    ),
    extensions: p.extensions(),
  },
);

import { cite } from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type { CrosswalkMapping, PublicationSource, TaxonomyRef } from "../types.ts";
import { taxonomyCodePattern } from "./patterns.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

const relation = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Relation",
    description:
      "Whether the code that it leads to means the same, more, only a part of it, or whether there is no such code.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const code = (title: string, description: string) =>
  p.pattern(title, description, { pattern: taxonomyCodePattern, max: 64 });

const from = code("From", "Code of the taxonomy that the crosswalk starts from.");
const to = code("To", "Code of the taxonomy that the crosswalk leads to.");
const loss = p.text("Loss", "What the code said that is no longer said, or why nothing fits.", { max: 1000 });

/** What becomes of one code; the tag `relation` says in which way. */
export const CrosswalkMappingSchema = Type.Union(
  [
    entry({ relation: relation("exact"), from, to }, {}),
    entry({ relation: relation("broader"), from, to }, { loss }),
    entry({ relation: relation("narrower"), from, to }, { loss }),
    entry({ relation: relation("none"), from }, { loss }),
  ],
  {
    title: "Crosswalk mapping",
    description:
      "What becomes of one code: the same meaning, a broader code, a narrower code that only a person can choose, or none.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
  },
);

/** How the codes of one taxonomy become those of another. */
export const CrosswalkSchema = define(
  "Crosswalk",
  "How the codes of one edition of a taxonomy become codes of another, and what is lost on the way.",
  {
    id: p.id("Id of this crosswalk in the record."),
    from: p.use<TaxonomyRef>("TaxonomyRef", "From", "The taxonomy that it starts from."),
    to: p.use<TaxonomyRef>("TaxonomyRef", "To", "The taxonomy that it leads to."),
    mappings: p.useList<CrosswalkMapping>(
      "CrosswalkMapping",
      "Mappings",
      "What becomes of each code; a code may have several narrower ones.",
      { max: 2000 },
    ),
  },
  {
    unreached: p.list(
      entry(
        {
          codes: p.list(code("Code", "A code of the taxonomy that it leads to."), "Codes", "The codes.", { max: 500 }),
          reason: p.text("Reason", "Why no code leads there.", { max: 1000 }),
        },
        {},
      ),
      "Unreached",
      "Codes of the taxonomy that it leads to which no code becomes, and why.",
      { max: 50 },
    ),
    verified: p.flag("Verified", "true where the owner of one of the two taxonomies has confirmed the mappings."),
    source: p.use<PublicationSource>("PublicationSource", "Source", "Where the mappings come from."),
  },
);

import { cite, laCodePattern, localAuthority } from "@send-standards/common";
import { define, idPattern, items } from "@send-standards/common/schema";
import { editionPattern } from "./patterns.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** One edition of a taxonomy, named. */
export const TaxonomyRefSchema = define(
  "Taxonomy reference",
  "One edition of a taxonomy of needs, named by its id and version.",
  {
    taxonomyId: p.pattern("Taxonomy id", "Id of the taxonomy, the same in all its editions.", {
      pattern: idPattern,
      max: 64,
    }),
  },
  {
    version: p.pattern("Version", "Edition of the taxonomy, as 2015 or 1.0.", { pattern: editionPattern, max: 32 }),
  },
);

/** Who publishes a taxonomy or a matrix. */
export const PublisherSchema = define(
  "Publisher",
  "The body that publishes a taxonomy or a matrix and answers for it.",
  {},
  {
    authority: p.external(
      localAuthority,
      "Authority",
      "Three-digit code of the local authority, where one publishes it.",
      { pattern: laCodePattern, max: 3, source: cite("cfa2014", "30") },
    ),
    name: p.line("Name", "Name of the body."),
    partners: p.texts("Partners", "Bodies and groups that took part in the writing: health, parents, young people.", {
      max: 30,
      source: cite("cfa2014", "27"),
    }),
  },
);

/** Where the content of a publication was taken from. */
export const PublicationSourceSchema = define(
  "Publication source",
  "The document that codes or wording were taken from.",
  { title: p.line("Title", "Title of the document, as it is cited.", { max: 500 }) },
  {
    reference: p.line("Reference", "Paragraph, section or page of it."),
    url: p.line("Address", "Web address where it can be read.", { max: 500 }),
    verified: p.flag("Verified", "true where somebody has held the content against the document itself."),
  },
);

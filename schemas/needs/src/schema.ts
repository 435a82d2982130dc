import { cite, publicationStatus, taxonomyKind } from "@send-standards/common";
import { define, idPattern, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import { editionPattern, prefixPattern } from "./sections/patterns.ts";
import type {
  AgeBand,
  Crosswalk,
  MatrixCell,
  MatrixGap,
  MatrixLevel,
  PublicationSource,
  Publisher,
  TaxonomyCode,
  TaxonomyRef,
} from "./types.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

const recordType = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Record type",
    description: "Whether the record is a matrix of needs and provision or a taxonomy of needs.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  });

const envelope = {
  standard: Type.Literal("needs", {
    title: "Standard",
    description: "Always needs; tells a program what the record is.",
    "x-since": "1.0.0",
    "x-source": "SEND Standards",
    "x-sensitivity": "ordinary",
  }),
  standardVersion: p.pattern(
    "Standard version",
    "Major and minor version of the standard that the record keeps to, as 1.0.",
    { pattern: "^1\\.(0|[1-9][0-9]{0,3})$", max: 6 },
  ),
};

const publication = {
  version: p.pattern("Version", "Edition that other records cite, as 2026-1.", { pattern: editionPattern, max: 32 }),
  status: p.code(publicationStatus, "Status", "Whether it is a draft, in force or retired."),
  publisher: p.use<Publisher>("Publisher", "Publisher", "The body that publishes it and answers for it."),
  publishedDate: p.date("Published date", "Day on which this edition was published.", {
    source: cite("cfa2014", "30"),
  }),
  validFrom: p.date("Valid from", "First day on which this edition is worked by."),
  validTo: p.date("Valid to", "Last day on which this edition is worked by."),
};

const ending = {
  synthetic: p.flag("Synthetic", "true where the record is made up, and no body publishes it."),
  extensions: p.extensions(),
};

/** A matrix of needs, levels and provision. */
export const NeedsMatrixSchema = define(
  "Needs matrix",
  "A matrix of needs and provision: what is expected for each area of need, level and age band, and who pays for it.",
  {
    recordType: recordType("matrix"),
    ...envelope,
    matrixId: p.pattern("Matrix id", "Id of the matrix, the same in all its editions.", {
      pattern: idPattern,
      max: 64,
    }),
    title: p.line("Title", "What the matrix is called."),
    levels: p.useList<MatrixLevel>("MatrixLevel", "Levels", "The scale that needs are graded by, the least first.", {
      max: 20,
    }),
    ageBands: p.useList<AgeBand>(
      "AgeBand",
      "Age bands",
      "The bands of ages that cells are written for, youngest first.",
      {
        max: 20,
      },
    ),
    cells: p.useList<MatrixCell>("MatrixCell", "Cells", "The cells of the matrix.", { max: 2000 }),
  },
  {
    ...publication,
    reviewDueDate: p.date("Review due date", "Day by which the matrix is to be looked at again.", {
      source: cite("cfa2014", "27"),
    }),
    supersedes: p.pattern("Supersedes", "Edition of this matrix that it replaces.", {
      pattern: editionPattern,
      max: 32,
    }),
    purpose: p.text("Purpose", "What the matrix is for and how it is used."),
    guidanceOnly: p.flag(
      "Guidance only",
      "true where the matrix says that it guides and that each learner's own needs decide.",
      { source: cite("codeOfPractice", "9.16", false) },
    ),
    areaTaxonomy: p.use<TaxonomyRef>("TaxonomyRef", "Area taxonomy", "Taxonomy that the areas of the cells are from.", {
      source: cite("codeOfPractice", "6.28"),
    }),
    subAreaTaxonomy: p.use<TaxonomyRef>(
      "TaxonomyRef",
      "Sub-area taxonomy",
      "Taxonomy that the sub-areas of the cells are from.",
    ),
    gaps: p.useList<MatrixGap>("MatrixGap", "Gaps", "Cells that are left out on purpose, and why.", { max: 200 }),
    sources: p.useList<PublicationSource>("PublicationSource", "Sources", "Documents that the matrix draws on.", {
      max: 50,
    }),
    ...ending,
  },
);

/** A taxonomy of needs. */
export const NeedsTaxonomySchema = define(
  "Needs taxonomy",
  "One edition of a taxonomy of needs, national or local, with its crosswalks to other taxonomies.",
  {
    recordType: recordType("taxonomy"),
    ...envelope,
    taxonomyId: p.pattern("Taxonomy id", "Id of the taxonomy, the same in all its editions.", {
      pattern: idPattern,
      max: 64,
    }),
    title: p.line("Title", "What the taxonomy is called."),
    codes: p.useList<TaxonomyCode>("TaxonomyCode", "Codes", "The codes of the taxonomy.", { max: 1000 }),
  },
  {
    ...publication,
    kind: p.code(taxonomyKind, "Kind", "What its codes stand for: broad areas, types or sub-areas."),
    supersedes: p.pattern("Supersedes", "Edition of this taxonomy that it replaces.", {
      pattern: editionPattern,
      max: 32,
    }),
    verified: p.flag("Verified", "true where the codes were held against a transcription of the official source."),
    source: p.use<PublicationSource>("PublicationSource", "Source", "The document that the codes come from."),
    extends: p.use<TaxonomyRef>(
      "TaxonomyRef",
      "Extends",
      "The national taxonomy that these local codes are an extension of.",
    ),
    prefix: p.pattern(
      "Prefix",
      "Prefix of the local codes, made of a register's own code for the publisher: la202, ods8hk21 or ukprn10099999.",
      { pattern: prefixPattern, max: 16 },
    ),
    parentTaxonomy: p.use<TaxonomyRef>(
      "TaxonomyRef",
      "Parent taxonomy",
      "Taxonomy that the parents of the codes are from; this one where absent.",
    ),
    crosswalks: p.useList<Crosswalk>("Crosswalk", "Crosswalks", "How its codes become those of other taxonomies.", {
      max: 50,
    }),
    ...ending,
  },
);

/** A matrix or a taxonomy; `recordType` says which. */
export const NeedsRecordSchema = Type.Union([NeedsMatrixSchema, NeedsTaxonomySchema], {
  title: "Needs categories",
  description: "A taxonomy of needs, or a matrix of needs, levels and provision.",
});

// Generated from the schemas by `pnpm generate`; do not edit.
import type { Static } from "@sinclair/typebox";
import type { Deliverer, Extensions, FundingBodyCode, FundingSourceCode, LeadAgencyCode, LevelOfNeedCode, NeedDriverCode, ProvisionTierCode, ProvisionTypeCode, PublicationStatusCode, Quantity, TaxonomyKindCode } from "@send-standards/common";
import type { AgeBandSchema, CrosswalkSchema, MatrixCellSchema, MatrixGapSchema, MatrixLevelSchema, MatrixProvisionSchema, NeedsMatrixSchema, NeedsTaxonomySchema, PayerSchema, PublicationSourceSchema, PublisherSchema, TaxonomyCodeSchema, TaxonomyRefSchema } from "./definitions.ts";

/** A taxonomy of needs, or a matrix of needs, levels and provision. */
export type NeedsRecord =
  | NeedsMatrix
  | NeedsTaxonomy;

/** A matrix of needs and provision: what is expected for each area of need, level and age band, and who pays for it. */
export interface NeedsMatrix extends Static<typeof NeedsMatrixSchema> {
  /** Whether the record is a matrix of needs and provision or a taxonomy of needs. */
  recordType: "matrix";
  /** Always needs; tells a program what the record is. */
  standard: "needs";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the matrix, the same in all its editions. */
  matrixId: string;
  /** What the matrix is called. */
  title: string;
  /** The scale that needs are graded by, the least first. */
  levels: MatrixLevel[];
  /** The bands of ages that cells are written for, youngest first. */
  ageBands: AgeBand[];
  /** The cells of the matrix. */
  cells: MatrixCell[];
  /** Edition that other records cite, as 2026-1. */
  version?: string;
  /** Whether it is a draft, in force or retired. */
  status?: PublicationStatusCode;
  /** The body that publishes it and answers for it. */
  publisher?: Publisher;
  /** Day on which this edition was published. */
  publishedDate?: string;
  /** First day on which this edition is worked by. */
  validFrom?: string;
  /** Last day on which this edition is worked by. */
  validTo?: string;
  /** Day by which the matrix is to be looked at again. */
  reviewDueDate?: string;
  /** Edition of this matrix that it replaces. */
  supersedes?: string;
  /** What the matrix is for and how it is used. */
  purpose?: string;
  /** true where the matrix says that it guides and that each learner's own needs decide. */
  guidanceOnly?: boolean;
  /** Taxonomy that the areas of the cells are from. */
  areaTaxonomy?: TaxonomyRef;
  /** Taxonomy that the sub-areas of the cells are from. */
  subAreaTaxonomy?: TaxonomyRef;
  /** Cells that are left out on purpose, and why. */
  gaps?: MatrixGap[];
  /** Documents that the matrix draws on. */
  sources?: PublicationSource[];
  /** true where the record is made up, and no body publishes it. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One edition of a taxonomy of needs, national or local, with its crosswalks to other taxonomies. */
export interface NeedsTaxonomy extends Static<typeof NeedsTaxonomySchema> {
  /** Whether the record is a matrix of needs and provision or a taxonomy of needs. */
  recordType: "taxonomy";
  /** Always needs; tells a program what the record is. */
  standard: "needs";
  /** Major and minor version of the standard that the record keeps to, as 1.0. */
  standardVersion: string;
  /** Id of the taxonomy, the same in all its editions. */
  taxonomyId: string;
  /** What the taxonomy is called. */
  title: string;
  /** The codes of the taxonomy. */
  codes: TaxonomyCode[];
  /** Edition that other records cite, as 2026-1. */
  version?: string;
  /** Whether it is a draft, in force or retired. */
  status?: PublicationStatusCode;
  /** The body that publishes it and answers for it. */
  publisher?: Publisher;
  /** Day on which this edition was published. */
  publishedDate?: string;
  /** First day on which this edition is worked by. */
  validFrom?: string;
  /** Last day on which this edition is worked by. */
  validTo?: string;
  /** What its codes stand for: broad areas, types or sub-areas. */
  kind?: TaxonomyKindCode;
  /** Edition of this taxonomy that it replaces. */
  supersedes?: string;
  /** true where the codes were held against a transcription of the official source. */
  verified?: boolean;
  /** The document that the codes come from. */
  source?: PublicationSource;
  /** The national taxonomy that these local codes are an extension of. */
  extends?: TaxonomyRef;
  /** Prefix of the local codes, made of a register's own code for the publisher: la202, ods8hk21 or ukprn10099999. */
  prefix?: string;
  /** Taxonomy that the parents of the codes are from; this one where absent. */
  parentTaxonomy?: TaxonomyRef;
  /** How its codes become those of other taxonomies. */
  crosswalks?: Crosswalk[];
  /** true where the record is made up, and no body publishes it. */
  synthetic?: boolean;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One band of ages that cells are written for. */
export interface AgeBand extends Static<typeof AgeBandSchema> {
  /** Id of this age band in the record. */
  id: string;
  /** What the band is called, such as Key stages 1 and 2. */
  label: string;
  /** Youngest age in the band, in whole years. */
  ageFrom?: number;
  /** Oldest age in the band, in whole years. */
  ageTo?: number;
}

/** How the codes of one edition of a taxonomy become codes of another, and what is lost on the way. */
export interface Crosswalk extends Static<typeof CrosswalkSchema> {
  /** Id of this crosswalk in the record. */
  id: string;
  /** The taxonomy that it starts from. */
  from: TaxonomyRef;
  /** The taxonomy that it leads to. */
  to: TaxonomyRef;
  /** What becomes of each code; a code may have several narrower ones. */
  mappings: CrosswalkMapping[];
  /** Codes of the taxonomy that it leads to which no code becomes, and why. */
  unreached?: ({
    /** The codes. */
    codes: string[];
    /** Why no code leads there. */
    reason: string;
  })[];
  /** true where the owner of one of the two taxonomies has confirmed the mappings. */
  verified?: boolean;
  /** Where the mappings come from. */
  source?: PublicationSource;
}

/** What becomes of one code: the same meaning, a broader code, a narrower code that only a person can choose, or none. */
export type CrosswalkMapping =
  | {
      /** Whether the code that it leads to means the same, more, only a part of it, or whether there is no such code. */
      relation: "exact";
      /** Code of the taxonomy that the crosswalk starts from. */
      from: string;
      /** Code of the taxonomy that the crosswalk leads to. */
      to: string;
    }
  | {
      /** Whether the code that it leads to means the same, more, only a part of it, or whether there is no such code. */
      relation: "broader";
      /** Code of the taxonomy that the crosswalk starts from. */
      from: string;
      /** Code of the taxonomy that the crosswalk leads to. */
      to: string;
      /** What the code said that is no longer said, or why nothing fits. */
      loss?: string;
    }
  | {
      /** Whether the code that it leads to means the same, more, only a part of it, or whether there is no such code. */
      relation: "narrower";
      /** Code of the taxonomy that the crosswalk starts from. */
      from: string;
      /** Code of the taxonomy that the crosswalk leads to. */
      to: string;
      /** What the code said that is no longer said, or why nothing fits. */
      loss?: string;
    }
  | {
      /** Whether the code that it leads to means the same, more, only a part of it, or whether there is no such code. */
      relation: "none";
      /** Code of the taxonomy that the crosswalk starts from. */
      from: string;
      /** What the code said that is no longer said, or why nothing fits. */
      loss?: string;
    };

/** What is seen, and what is expected to be provided, for one area or sub-area at one level and in one age band. */
export interface MatrixCell extends Static<typeof MatrixCellSchema> {
  /** Id of this cell, the same in every version of the matrix; other records cite it with the matrix id. */
  id: string;
  /** Code of the area of need. */
  area: string;
  /** Id of the level. */
  level: string;
  /** Id of the age band. */
  ageBand: string;
  /** Code of the sub-area of need. */
  subArea?: string;
  /** What is seen in a learner at this level, each in a sentence. */
  descriptors?: string[];
  /** What is expected to be provided. */
  provision?: MatrixProvision[];
  /** Budgets that pay for it. */
  payers?: Payer[];
  /** What may lie behind a social, emotional or mental health need. */
  drivers?: NeedDriverCode[];
  /** The agency that leads, so that nobody waits for another to begin. */
  leadAgency?: LeadAgencyCode;
  /** Id of the cell to turn to where this provision has not been enough. */
  nextCell?: string;
  /** How a setting knows that it has not been enough. */
  stepUpWhen?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** Cells that the matrix leaves out on purpose. What is not stated means every one of its kind. */
export interface MatrixGap extends Static<typeof MatrixGapSchema> {
  /** Why the matrix has nothing there, and where to look instead. */
  reason: string;
  /** Code of the area of need. */
  area?: string;
  /** Id of the level. */
  level?: string;
  /** Id of the age band. */
  ageBand?: string;
}

/** One step of the scale that the matrix grades needs by, from the least to the most. */
export interface MatrixLevel extends Static<typeof MatrixLevelSchema> {
  /** Id of this level in the record. */
  id: string;
  /** What the authority calls the level. */
  label: string;
  /** The level of the common scale that it stands for. */
  code?: LevelOfNeedCode;
  /** What the level means, for whoever has to choose between two. */
  description?: string;
}

/** One thing that is expected to be provided to whoever has the needs of the cell. */
export interface MatrixProvision extends Static<typeof MatrixProvisionSchema> {
  /** Id of this provision in the record, by which a plan or a provision map may cite it. */
  id: string;
  /** What is provided, in enough detail that a family and a setting read it alike. */
  text: string;
  /** Whether everybody has it, a setting makes it available, or it is targeted or specialist. */
  tier?: ProvisionTierCode;
  /** Kind of provision. */
  type?: ProvisionTypeCode;
  /** How much of it is expected. */
  quantity?: Quantity;
  /** Who provides it, by role. */
  deliverer?: Deliverer;
  /** Part of a local or national statement of ordinarily available provision that it comes from. */
  standardRef?: string;
}

/** A budget that pays for provision of the cell. */
export interface Payer extends Static<typeof PayerSchema> {
  /** Which budget pays. */
  source: FundingSourceCode;
  /** Tiers of provision that it pays for; all of them where absent. */
  tiers?: ProvisionTierCode[];
  /** Whose budget it is: education, health or social care. */
  body?: FundingBodyCode;
  /** Up to what amount, and what has to be agreed first. */
  note?: string;
}

/** The document that codes or wording were taken from. */
export interface PublicationSource extends Static<typeof PublicationSourceSchema> {
  /** Title of the document, as it is cited. */
  title: string;
  /** Paragraph, section or page of it. */
  reference?: string;
  /** Web address where it can be read. */
  url?: string;
  /** true where somebody has held the content against the document itself. */
  verified?: boolean;
}

/** The body that publishes a taxonomy or a matrix and answers for it. */
export interface Publisher extends Static<typeof PublisherSchema> {
  /** Three-digit code of the local authority, where one publishes it. */
  authority?: string;
  /** Name of the body. */
  name?: string;
  /** Bodies and groups that took part in the writing: health, parents, young people. */
  partners?: string[];
}

/** One code of a taxonomy of needs. */
export interface TaxonomyCode extends Static<typeof TaxonomyCodeSchema> {
  /** The code; a local one begins with the prefix of the taxonomy and a colon. */
  code: string;
  /** What the code is called. */
  label: string;
  /** What the code takes in and what it leaves out. */
  definition?: string;
  /** Code of the wider area that it belongs to. */
  parent?: string;
  /** First day on which the code is used. */
  validFrom?: string;
  /** Last day on which the code is used. */
  validTo?: string;
  /** Codes that took over from this one, where it is retired. */
  successors?: string[];
  /** What may lie behind such a need. */
  drivers?: NeedDriverCode[];
  /** The agency that leads on such a need. */
  leadAgency?: LeadAgencyCode;
  /** What a reader must know of the code, such as a doubtful date. */
  note?: string;
  /** Data that the standard does not define, under the reversed domain name of whoever defines it. A receiver keeps it unchanged. */
  extensions?: Extensions;
}

/** One edition of a taxonomy of needs, named by its id and version. */
export interface TaxonomyRef extends Static<typeof TaxonomyRefSchema> {
  /** Id of the taxonomy, the same in all its editions. */
  taxonomyId: string;
  /** Edition of the taxonomy, as 2015 or 1.0. */
  version?: string;
}

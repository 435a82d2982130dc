import {
  cite,
  type Deliverer,
  fundingBody,
  fundingSource,
  leadAgency,
  needDriver,
  provisionTier,
  provisionType,
  type Quantity,
} from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import type { MatrixProvision, Payer } from "../types.ts";
import { taxonomyCodePattern } from "./patterns.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** One thing that a setting or service is expected to provide. */
export const MatrixProvisionSchema = define(
  "Matrix provision",
  "One thing that is expected to be provided to whoever has the needs of the cell.",
  {
    id: p.id("Id of this provision in the record, by which a plan or a provision map may cite it."),
    text: p.text("Text", "What is provided, in enough detail that a family and a setting read it alike.", {
      max: 2000,
      source: cite("codeOfPractice", "6.48"),
    }),
  },
  {
    tier: p.code(
      provisionTier,
      "Tier",
      "Whether everybody has it, a setting makes it available, or it is targeted or specialist.",
    ),
    type: p.code(provisionType, "Type", "Kind of provision."),
    quantity: p.use<Quantity>("Quantity", "Quantity", "How much of it is expected."),
    deliverer: p.use<Deliverer>("Deliverer", "Deliverer", "Who provides it, by role."),
    standardRef: p.line(
      "Standard reference",
      "Part of a local or national statement of ordinarily available provision that it comes from.",
      { max: 500 },
    ),
  },
);

/** Who pays for provision of a cell. */
export const PayerSchema = define(
  "Payer",
  "A budget that pays for provision of the cell.",
  { source: p.code(fundingSource, "Source", "Which budget pays.", { source: cite("cfa2014", "26") }) },
  {
    tiers: p.codes(provisionTier, "Tiers", "Tiers of provision that it pays for; all of them where absent."),
    body: p.code(fundingBody, "Body", "Whose budget it is: education, health or social care.", {
      source: cite("cfa2014", "26"),
    }),
    note: p.text("Note", "Up to what amount, and what has to be agreed first.", { max: 1000 }),
  },
);

/** One cell of a matrix. */
export const MatrixCellSchema = define(
  "Matrix cell",
  "What is seen, and what is expected to be provided, for one area or sub-area at one level and in one age band.",
  {
    id: p.id("Id of this cell, the same in every version of the matrix; other records cite it with the matrix id."),
    area: p.pattern("Area", "Code of the area of need.", {
      pattern: taxonomyCodePattern,
      max: 64,
      source: cite("codeOfPractice", "6.28"),
    }),
    level: p.ref("Level", "Id of the level."),
    ageBand: p.ref("Age band", "Id of the age band."),
  },
  {
    subArea: p.pattern("Sub-area", "Code of the sub-area of need.", { pattern: taxonomyCodePattern, max: 64 }),
    descriptors: p.texts("Descriptors", "What is seen in a learner at this level, each in a sentence.", { max: 30 }),
    provision: p.useList<MatrixProvision>("MatrixProvision", "Provision", "What is expected to be provided.", {
      max: 50,
    }),
    payers: p.useList<Payer>("Payer", "Payers", "Budgets that pay for it.", {
      max: 10,
      source: cite("cfa2014", "26"),
    }),
    drivers: p.codes(needDriver, "Drivers", "What may lie behind a social, emotional or mental health need.", {
      source: cite("codeOfPractice", "6.32"),
    }),
    leadAgency: p.code(leadAgency, "Lead agency", "The agency that leads, so that nobody waits for another to begin.", {
      source: cite("cfa2014", "25"),
    }),
    nextCell: p.ref("Next cell", "Id of the cell to turn to where this provision has not been enough."),
    stepUpWhen: p.text("Step up when", "How a setting knows that it has not been enough.", {
      max: 1000,
      source: cite("codeOfPractice", "6.53"),
    }),
    extensions: p.extensions(),
  },
);

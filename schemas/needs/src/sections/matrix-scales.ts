import { cite, levelOfNeed } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { taxonomyCodePattern } from "./patterns.ts";

const p = items({ source: cite("sendStandards"), sensitivity: "ordinary" });

/** One step of the scale that a matrix grades needs by. */
export const MatrixLevelSchema = define(
  "Matrix level",
  "One step of the scale that the matrix grades needs by, from the least to the most.",
  {
    id: p.id("Id of this level in the record."),
    label: p.line("Label", "What the authority calls the level."),
  },
  {
    code: p.code(levelOfNeed, "Code", "The level of the common scale that it stands for."),
    description: p.text("Description", "What the level means, for whoever has to choose between two.", { max: 2000 }),
  },
);

/** One band of ages. */
export const AgeBandSchema = define(
  "Age band",
  "One band of ages that cells are written for.",
  {
    id: p.id("Id of this age band in the record."),
    label: p.line("Label", "What the band is called, such as Key stages 1 and 2."),
  },
  {
    ageFrom: p.integer("Age from", "Youngest age in the band, in whole years.", { minimum: 0, maximum: 25 }),
    ageTo: p.integer("Age to", "Oldest age in the band, in whole years.", { minimum: 0, maximum: 25 }),
  },
);

/** Cells that a matrix leaves out on purpose. */
export const MatrixGapSchema = define(
  "Matrix gap",
  "Cells that the matrix leaves out on purpose. What is not stated means every one of its kind.",
  { reason: p.text("Reason", "Why the matrix has nothing there, and where to look instead.", { max: 1000 }) },
  {
    area: p.pattern("Area", "Code of the area of need.", { pattern: taxonomyCodePattern, max: 64 }),
    level: p.ref("Level", "Id of the level."),
    ageBand: p.ref("Age band", "Id of the age band."),
  },
);

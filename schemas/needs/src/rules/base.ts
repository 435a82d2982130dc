import type { MatrixCell, NeedsMatrix } from "../types.ts";

/** The day on which the base records are judged. */
export const baseAsOf = "2026-11-25";

/** A small matrix that keeps every rule; the cases of the rules are changes to it. No authority publishes it. */
export const base: NeedsMatrix = {
  recordType: "matrix",
  standard: "needs",
  standardVersion: "1.0",
  matrixId: "base-matrix",
  title: "What we expect for children with additional needs",
  version: "2026-1",
  status: "inForce",
  publisher: { authority: "202", name: "Example Council" },
  publishedDate: "2026-07-10",
  validFrom: "2026-09-01",
  reviewDueDate: "2027-07-31",
  guidanceOnly: true,
  areaTaxonomy: { taxonomyId: "send-cop-broad-area", version: "2015" },
  subAreaTaxonomy: { taxonomyId: "send-standards-sub-area", version: "1.0" },
  levels: [
    { id: "universal", label: "For everybody", code: "universal" },
    { id: "targeted", label: "Planned support", code: "targeted" },
  ],
  ageBands: [{ id: "primary", label: "Key stages 1 and 2", ageFrom: 5, ageTo: 10 }],
  cells: [
    {
      id: "understanding-1",
      area: "CI",
      subArea: "receptiveLanguage",
      level: "universal",
      ageBand: "primary",
      descriptors: ["Follows instructions of two steps but loses longer ones."],
      provision: [
        {
          id: "understanding-1-a",
          tier: "universal",
          text: "Instructions are given in steps, with a picture for each.",
        },
      ],
      payers: [{ source: "coreBudget", body: "education" }],
      nextCell: "understanding-2",
      stepUpWhen: "After one term the child still needs each step repeated.",
    },
    {
      id: "understanding-2",
      area: "CI",
      subArea: "receptiveLanguage",
      level: "targeted",
      ageBand: "primary",
      descriptors: ["Follows one step at a time and copies others to know what to do."],
      provision: [
        {
          id: "understanding-2-a",
          tier: "targeted",
          text: "A language programme in a group of four, 20 minutes, three times a week, for two terms.",
        },
      ],
      payers: [{ source: "notionalSenBudget", tiers: ["targeted"] }],
    },
    {
      id: "learning-1",
      area: "CL",
      level: "universal",
      ageBand: "primary",
      descriptors: ["Learns new words and number facts after several repeats."],
      provision: [
        { id: "learning-1-a", tier: "ordinarilyAvailable", text: "New words are taught again on three days." },
      ],
      payers: [{ source: "coreBudget" }],
    },
    {
      id: "learning-2",
      area: "CL",
      level: "targeted",
      ageBand: "primary",
      descriptors: ["Is two years behind in reading and in number."],
      provision: [{ id: "learning-2-a", tier: "targeted", text: "Daily precision teaching, ten minutes, one to one." }],
      payers: [{ source: "notionalSenBudget" }],
    },
    {
      id: "feelings-1",
      area: "SEMH",
      subArea: "regulation",
      level: "universal",
      ageBand: "primary",
      descriptors: ["Is upset by a change of plan and calms with an adult's help."],
      provision: [
        { id: "feelings-1-a", tier: "universal", text: "The day is shown in pictures and changes are told ahead." },
      ],
      payers: [{ source: "coreBudget" }],
      drivers: ["anxiety", "unmetCommunication"],
      leadAgency: "education",
    },
    {
      id: "feelings-2",
      area: "SEMH",
      subArea: "regulation",
      level: "targeted",
      ageBand: "primary",
      descriptors: ["Leaves the room in distress on most days."],
      provision: [
        { id: "feelings-2-a", tier: "targeted", text: "A mentor meets the child each morning for ten minutes." },
      ],
      payers: [{ source: "notionalSenBudget" }],
      drivers: ["trauma"],
      leadAgency: "joint",
    },
    {
      id: "movement-1",
      area: "SP",
      level: "universal",
      ageBand: "primary",
      descriptors: ["Tires when writing more than a few lines."],
      provision: [
        { id: "movement-1-a", tier: "universal", text: "Pencil grips and sloping desks are in each classroom." },
      ],
      payers: [{ source: "coreBudget" }],
    },
  ],
  gaps: [
    {
      area: "SP",
      level: "targeted",
      reason: "Planned support for movement is in the agreement with the therapy service.",
    },
  ],
  synthetic: true,
};

/** The cell of `base` at `position`, for cases that change a whole cell. @throws {RangeError} where there is none. */
export const baseCell = (position: number): MatrixCell => {
  const cell = base.cells[position];
  if (cell === undefined) throw new RangeError(`the base matrix has no cell ${position}`);
  return cell;
};

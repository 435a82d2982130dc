import {
  cite,
  consultationResponse,
  namingBasis,
  placementPattern,
  type Setting,
  sen2Residential,
  sen2WorkBasedLearning,
  settingType,
  unitType,
  unsuitabilityGround,
} from "@send-standards/common";
import { define, entry, items } from "@send-standards/common/schema";
import { Type } from "@sinclair/typebox";
import type { Placement } from "../types.ts";
import { nil } from "./nil.ts";

const p = items({ source: cite("sendRegs2014", "12(1)(i)"), sensitivity: "personal" });
const design = cite("sendStandards");

const mode = <const Tag extends string>(tag: Tag) =>
  Type.Literal(tag, {
    title: "Mode",
    description:
      "Whether the section names a setting, gives a type only, or gives neither because none would be appropriate.",
    "x-since": "1.0.0",
    "x-source": "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 12(1)(i)",
    "x-sensitivity": "personal",
  });

const dates = {
  startDate: p.date("Start date", "First day of the placement.", { source: design }),
  namingBasis: p.code(namingBasis, "Naming basis", "Law under which the setting or type is given.", {
    source: cite("cfa2014", "39"),
  }),
};

/** What a final plan says of the school or other institution. */
export const PlacementSchema = Type.Union(
  [
    entry(
      {
        mode: mode("namedSetting"),
        setting: p.use<Setting>("Setting", "Setting", "The school or other institution named, with its type."),
      },
      {
        ...dates,
        unit: p.code(
          unitType,
          "Unit",
          "SEN unit, resourced provision or inclusion base that the place is in, where it is in one.",
          {
            source: cite("sen2"),
          },
        ),
        residential: p.code(sen2Residential, "Residential", "How many weeks a year it is residential, where it is.", {
          source: cite("sen2"),
        }),
        workBased: p.code(
          sen2WorkBasedLearning,
          "Work-based learning",
          "Supported internship, apprenticeship or traineeship.",
          {
            source: cite("sen2"),
          },
        ),
        pattern: p.code(placementPattern, "Pattern", "Full time, part time or one of two registrations.", {
          source: cite("sen2"),
        }),
        second: p.use<Setting>("Setting", "Second setting", "The other setting, where the plan names two."),
      },
    ),
    entry(
      {
        mode: mode("typeOnly"),
        settingType: p.code(settingType, "Setting type", "Type of school or other institution."),
      },
      {
        ...dates,
        description: p.line("Description", "The type in words, where the code is not enough.", { max: 500 }),
      },
    ),
    entry(
      { mode: mode("noSetting") },
      {
        ...dates,
        decision: p.text("Decision", "The decision or order by which neither a setting nor a type is given.", {
          max: 2000,
          source: cite("cfa2014", "61"),
        }),
      },
    ),
  ],
  {
    title: "Placement",
    description: "The school or other institution named, or its type, or neither.",
    "x-since": "1.0.0",
    "x-source": "Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 12(1)(i)",
  },
);

/** Section I: placement. */
export const SectionISchema = define(
  "Section I",
  "Name or type of the school, maintained nursery school, post-16 institution or other institution. Empty in a draft.",
  {},
  {
    nil: nil(),
    placement: p.use<Placement>("Placement", "Placement", "The setting named, or its type."),
    nextPlacement: p.group(
      "Next placement",
      "The setting or type for the next phase of education, where the plan was amended ahead of a transfer.",
      { placement: p.use<Placement>("Placement", "Placement", "The setting named, or its type, for the next phase.") },
      { from: p.date("From", "First day in the next phase.") },
      { source: cite("sendRegs2014", "18") },
    ),
    attending: p.group(
      "Attending",
      "Where the child or young person goes, if that is not the setting named.",
      { setting: p.use<Setting>("Setting", "Setting", "The setting attended.", { source: cite("sen2") }) },
      {
        from: p.date("From", "First day there.", { source: cite("sen2") }),
        reason: p.text("Reason", "Why it is not the setting named.", { max: 1000, source: design }),
      },
      { source: cite("sen2") },
    ),
    requests: p.list(
      entry(
        {
          setting: p.use<Setting>("Setting", "Setting", "The setting asked for.", { source: cite("cfa2014", "38(2)") }),
        },
        {
          by: p.line("By", "Role of the person who asked.", { source: cite("cfa2014", "38(2)") }),
          date: p.date("Date", "Day of the request.", { source: cite("cfa2014", "38(2)") }),
          outcome: p.line("Outcome", "What became of the request: named, not named or withdrawn.", { source: design }),
          refusalGround: p.code(unsuitabilityGround, "Refusal ground", "Ground in law on which it was not named.", {
            source: cite("cfa2014", "39(4)"),
          }),
        },
      ),
      "Requests",
      "Settings that the child's parent or the young person asked for.",
      { max: 20, source: cite("cfa2014", "38(2)") },
    ),
    consultations: p.list(
      entry(
        {
          setting: p.use<Setting>("Setting", "Setting", "The setting consulted.", { source: cite("cfa2014", "39(2)") }),
        },
        {
          sentDate: p.date("Sent date", "Day on which the consultation was sent.", {
            source: cite("cfa2014", "39(2)"),
          }),
          dueDate: p.date("Due date", "Day by which an answer was asked for.", {
            source: cite("codeOfPractice", "9.83"),
          }),
          responseDate: p.date("Response date", "Day of the answer.", { source: design }),
          response: p.code(consultationResponse, "Response", "What the setting answered.", { source: design }),
          ground: p.code(unsuitabilityGround, "Ground", "Ground in law that the setting gave.", {
            source: cite("cfa2014", "39(4)"),
          }),
        },
      ),
      "Consultations",
      "Settings that the authority consulted.",
      { max: 100, source: cite("cfa2014", "39(2)") },
    ),
    fees: p.group(
      "Fees",
      "What the authority pays for the placement in a year.",
      {
        annualPence: p.pence("Yearly total in pence", "All parts together.", {
          source: design,
          sensitivity: "ordinary",
        }),
      },
      {
        educationPence: p.pence("Education in pence", "Part for education.", {
          source: design,
          sensitivity: "ordinary",
        }),
        therapyPence: p.pence("Therapy in pence", "Part for therapy.", { source: design, sensitivity: "ordinary" }),
        carePence: p.pence("Care in pence", "Part for care.", { source: design, sensitivity: "ordinary" }),
        boardingPence: p.pence("Boarding in pence", "Part for boarding.", { source: design, sensitivity: "ordinary" }),
        transportPence: p.pence("Transport in pence", "Part for transport.", {
          source: design,
          sensitivity: "ordinary",
        }),
        financialYear: p.pattern("Financial year", "Financial year that it is for, as 2026-27.", {
          pattern: "^20[0-9]{2}-[0-9]{2}$",
          max: 7,
          source: design,
          sensitivity: "ordinary",
        }),
      },
      { source: design, sensitivity: "ordinary" },
    ),
    extensions: p.extensions(),
  },
);

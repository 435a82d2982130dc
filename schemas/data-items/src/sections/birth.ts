import { cite } from "@send-standards/common";
import { define, items } from "@send-standards/common/schema";
import { recorded } from "./dated-entry.ts";

const p = items({ source: cite("nhsDictionary"), sensitivity: "special-category" });

/** What is known of the birth. */
export const BirthSchema = define(
  "Birth",
  "What is known of the birth, where it matters for development.",
  {},
  {
    gestationWeeks: p.integer("Gestation in weeks", "Completed weeks of pregnancy at birth.", {
      minimum: 20,
      maximum: 45,
    }),
    birthWeightGrams: p.integer("Birth weight in grams", "Weight at birth.", { minimum: 200, maximum: 8000 }),
    multipleBirth: p.flag("Multiple birth", "true where it was a birth of twins or more."),
    neonatalCareDays: p.integer("Days of neonatal care", "Days in a neonatal unit after birth.", {
      minimum: 0,
      maximum: 730,
    }),
    recorded: recorded(),
    extensions: p.extensions(),
  },
);

import { addDays, daysBetween, minutesPerYear, type Provision, type Quantity } from "@send-standards/common";
import { fill } from "@send-standards/common/sample";
import type { Scene } from "./scene.ts";

const reasons = [
  "therapist on sick leave for one week",
  "{name} was unwell",
  "post vacant, filled since",
  "school trip on two days",
];

/** Returns what was due and given in the first half terms of a timed provision, as far as they are over on the day of the sample. */
export const makeDelivery = (scene: Scene, quantity: Quantity, startDate: string): Pick<Provision, "delivery"> => {
  const { random, asOf, state } = scene;
  if (state !== "final" && state !== "amendedFinal") return {};
  if (quantity.basis !== "timed" || quantity.per === "year" || !random.chance(30)) return {};
  const periods = Math.min(3, Math.floor(daysBetween(startDate, asOf) / 42));
  if (periods < 1) return {};
  const due = Math.max(1, Math.floor(minutesPerYear(quantity) / 6));
  return {
    delivery: Array.from({ length: periods }, (_, at) => {
      const from = addDays(startDate, at * 42);
      const full = random.chance(70);
      return {
        from,
        to: addDays(from, 41),
        plannedMinutes: due,
        deliveredMinutes: full ? due : Math.floor((due * random.int(60, 90)) / 100),
        ...(full ? {} : { shortfallReason: fill(random.pick(reasons), scene.words) }),
      };
    }),
  };
};

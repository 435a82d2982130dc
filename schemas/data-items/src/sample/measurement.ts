import { assessmentFramework, type Measurement } from "@send-standards/common";
import type { Scene } from "./scene.ts";

/** Returns one made-up level or score. */
export const makeMeasurement = ({ random, turn }: Scene, date: string, offset: number): Measurement => {
  const { code: framework } = turn(assessmentFramework.codes, offset);
  return {
    value: String(random.int(60, 110)),
    framework,
    ...random.maybe(50, { frameworkName: "Example framework", frameworkVersion: "2024" }),
    subject: random.pick(["Reading", "Mathematics", "Understanding of language"]),
    ...random.maybe(40, { scaleMin: 40, scaleMax: 160 }),
    ...random.maybe(30, { ageEquivalentMonths: random.int(6, 120) }),
    assessor: random.pick(["class teacher", "educational psychologist", "health visitor"]),
    date,
    ...random.maybe(30, { context: "In a quiet room, with breaks." }),
  };
};

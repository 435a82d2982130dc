import type { Deliverer, DelivererRoleCode } from "@send-standards/common";
import { fill, type Words } from "@send-standards/common/sample";
import { deliverers } from "./data/deliverers.ts";
import type { Scene } from "./scene.ts";
import type { ProvisionPart } from "./strand.ts";

/** Returns the role that delivers a provision at the stage, or `undefined` where nobody does. */
export const roleOf = ({ by }: ProvisionPart, stage: Scene["stage"]): DelivererRoleCode | undefined => {
  if (by === "assistant") {
    const roles = {
      early: "earlyYearsPractitioner",
      primary: "teachingAssistant",
      secondary: "teachingAssistant",
      adult: "mentor",
    } as const;
    return roles[stage];
  }
  if (by === "teachingStaff") return stage === "early" ? "earlyYearsPractitioner" : "teacher";
  return by;
};

/** Returns who delivers something: the role with what it has to bring and who supervises it. */
export const makeDeliverer = ({ random }: Scene, role: DelivererRoleCode, words: Words): Deliverer => {
  const { expertise, supervision, employer } = deliverers[role];
  return {
    role,
    expertise: fill(random.pick(expertise), words),
    supervision: fill(random.pick(supervision), words),
    employer,
  };
};

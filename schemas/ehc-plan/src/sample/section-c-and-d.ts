import { fill } from "@send-standards/common/sample";
import type { CareNeed, HealthNeed, SectionC, SectionD } from "../types.ts";
import { type AdviceRegister, adviceIdOf } from "./advice-register.ts";
import { makeCareNeed, makeHealthNeed } from "./need.ts";
import type { Scene } from "./scene.ts";
import type { Woven } from "./woven.ts";

/** Returns a former need of health or care, now and then, that another one has replaced. */
const replaced = <Former extends HealthNeed | CareNeed>(scene: Scene, needs: readonly Former[]): Former[] => {
  const [first] = needs;
  const later = scene.days.version !== undefined && scene.days.version > 1;
  if (first === undefined || !later || !scene.random.chance(20)) return [];
  return [
    {
      ...first,
      id: `${first.id}-former`,
      text: `Earlier wording, replaced at a review: ${first.text}`,
      status: "superseded",
      supersededBy: first.id,
    },
  ];
};

/** Returns section C: health care needs, or the statement that none was found. */
export const makeSectionC = (scene: Scene, woven: Woven, register: AdviceRegister): SectionC => {
  const { random, words } = scene;
  const extra = random.maybe(4, { extensions: { "org.example.casework": { healthHub: "north" } } });
  if (woven.health.length === 0) {
    const adviceRef = adviceIdOf(register, "paediatrics");
    return {
      nil: {
        reason: "The medical advice found no health care need that relates to the special educational needs.",
        adviceRef,
      },
      ...extra,
    };
  }
  const needs = woven.health.map((thread) => makeHealthNeed(scene, thread, register));
  return {
    needs: [...needs, ...replaced(scene, needs)],
    strengths: [fill("{name} is used to {his} treatment and takes it well.", words)],
    ...extra,
  };
};

/** Returns section D: social care needs, or the statement that none was found. */
export const makeSectionD = (scene: Scene, woven: Woven, register: AdviceRegister): SectionD => {
  const { random } = scene;
  const extra = random.maybe(4, { extensions: { "org.example.casework": { careTeam: "disability" } } });
  if (woven.care.length === 0) {
    const adviceRef = adviceIdOf(register, "socialCare");
    return { nil: { reason: "A social worker assessed the family and found no care need.", adviceRef }, ...extra };
  }
  const needs = woven.care.map((thread) => makeCareNeed(scene, thread, register));
  return {
    needs: [...needs, ...replaced(scene, needs)],
    strengths: ["The family is close, talks openly and asks for help early."],
    ...extra,
  };
};
